package dev.uketsuke.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A ClamAV daemon that is sent the file over its command {@code INSTREAM}. */
final class Clamd implements VirusScanner {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final String host;
    private final int port;
    private final Duration patience;

    /**
     * Names the daemon; it is not asked for before there is a file.
     *
     * @param address such as {@code 127.0.0.1:3310}
     * @param patience with connecting, and with every answer
     */
    Clamd(String address, Duration patience) {
        var colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("uketsuke.attachment.clamd has the form host:port");
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.patience = patience;
    }

    @Override
    public boolean infected(Path file) throws IOException {
        try (var socket = new Socket()) {
            var millis = Math.toIntExact(patience.toMillis());
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(host, port), millis);
            send(file, new DataOutputStream(socket.getOutputStream()));
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
            if (answer.endsWith(" FOUND")) {
                return true;
            }
            if (answer.endsWith(": OK")) {
                return false;
            }
            throw new IOException("The virus scanner did not scan a file: " + answer);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
