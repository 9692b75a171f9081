package dev.uketsuke.benchmark;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.UketsukeApplication;
import dev.uketsuke.channel.card.ActivityJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The real application, with what it is compared to beside it in the same process. */
public class BenchmarkServer {
    /**
     * Starts it on a free port.
     *
     * @param args of the application; the port is written to the file that {@code benchmark.port} names
     */
    public static void main(String[] args) throws IOException {
        var application = new SpringApplication(UketsukeApplication.class, BenchmarkServer.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("mainClassesOnly", new MainClassesOnly()));
        var context = application.run(args);
        var port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        Files.writeString(Path.of(System.getProperty("benchmark.port")), port);
    }

    @Bean
    static Parts parts() {
        return new Parts();
    }

    @Bean
    RouterFunction<ServerResponse> benchmarkRoutes(Parts parts) {
        var sdk = new SdkDialog();
        return RouterFunctions.route()
                .POST("/benchmark/sdk", sdk::answer)
                .POST("/benchmark/echo", BenchmarkServer::echo)
                .GET("/benchmark/parts", _ -> ServerResponse.ok().body(parts.report()))
                .build();
    }

    private static ServerResponse echo(ServerRequest request) throws IOException {
        var activity =
                ActivityJson.read(request.servletRequest().getInputStream().readAllBytes(), Activity.class);
        return ServerResponse.ok().body(ActivityJson.bytes(activity));
    }

    @Bean
    @Order(1)
    SecurityFilterChain benchmarkSecurity(HttpSecurity http) {
        return http.securityMatcher("/benchmark/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
