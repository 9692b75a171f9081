package dev.uketsuke;

import dev.uketsuke.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything, or runs the command that the arguments name. */
@SpringBootApplication
public class UketsukeApplication {
    public static void main(String[] args) {
        CommandLine.find(args)
                .ifPresentOrElse(
                        command -> System.exit(command.getAsInt()),
                        () -> SpringApplication.run(UketsukeApplication.class, args));
    }
}
