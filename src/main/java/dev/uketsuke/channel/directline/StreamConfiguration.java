package dev.uketsuke.channel.directline;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.ServletWebSocketHandlerRegistry;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Opens the address of the streams. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class StreamConfiguration implements WebSocketConfigurer {
    // Clients send an empty frame every 20 seconds: twice that is not enough for a phone that changes networks.
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final int LARGEST_FRAME = 4096;

    private final StreamHandler handler;
    private final StreamHandshake handshake;

    StreamConfiguration(StreamHandler handler, StreamHandshake handshake) {
        this.handler = handler;
        this.handshake = handshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        if (registry instanceof ServletWebSocketHandlerRegistry mapping) {
            // Before the controllers, one of which answers for every address that is not known.
            mapping.setOrder(-1);
        }
        registry.addHandler(handler, "/v3/directline/conversations/*/stream")
                .addInterceptors(handshake)
                // The origin was checked before the request came here, by the same rule as everywhere else.
                .setAllowedOriginPatterns("*");
    }

    @Bean
    static ServletServerContainerFactoryBean webSocketContainer() {
        var container = new ServletServerContainerFactoryBean();
        container.setMaxSessionIdleTimeout(IDLE.toMillis());
        container.setMaxTextMessageBufferSize(LARGEST_FRAME);
        container.setMaxBinaryMessageBufferSize(LARGEST_FRAME);
        return container;
    }
}
