package dev.uketsuke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything. */
@SpringBootApplication
public class UketsukeApplication {
    public static void main(String[] args) {
        SpringApplication.run(UketsukeApplication.class, args);
    }
}
