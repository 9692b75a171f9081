package dev.uketsuke.channel.directline;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** This server's addresses as the client of the current request knows them. */
final class Addresses {
    private Addresses() {}

    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    static String stream(String conversation, String watermark, String ticket) {
        var http = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v3/directline/conversations/{conversation}/stream")
                .queryParam("watermark", watermark)
                .queryParam("t", ticket)
                .buildAndExpand(conversation)
                .toUriString();
        return "ws" + http.substring("http".length());
    }
}
