package dev.uketsuke.handoff;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Mail. A server that took it just before the answer was lost gets it once more, by the same id, by which mail programs drop
 * the second one.
 *
 * @param to everybody on call
 */
record MailTarget(JavaMailSenderImpl sender, String from, List<String> to) implements OnCallTarget {
    private static final String PATIENCE_IN_MILLISECONDS = "5000";
    private static final int LONGEST_SUBJECT = 200;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    MailTarget {
        to = List.copyOf(to);
        bounded(sender);
    }

    /** Waits for no server without end, and sends nothing in the open; both give way to what is set. */
    private static void bounded(JavaMailSenderImpl sender) {
        var given = sender.getJavaMailProperties();
        var protocol = "mail." + (sender.getProtocol() == null ? "smtp" : sender.getProtocol()) + ".";
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            given.putIfAbsent(protocol + wait, PATIENCE_IN_MILLISECONDS);
        }
        given.putIfAbsent(protocol + "starttls.enable", "true");
        given.putIfAbsent(
                protocol + "starttls.required",
                Boolean.toString(sender.getHost() == null || !LOOPBACK.contains(sender.getHost())));
    }

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public void tell(Alert alert) {
        try {
            var mail = sender.createMimeMessage();
            var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(to.toArray(String[]::new));
            parts.setSubject(subject(alert));
            parts.setText(text(alert));
            mail.setHeader("Message-ID", "<" + alert.key() + ".on-call" + from.substring(from.lastIndexOf('@')) + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mail);
        } catch (MessagingException | MailException e) {
            throw new NotTakenException(kind(e), e);
        }
    }

    private static String subject(Alert alert) {
        var headline = alert.headline();
        var points = headline.codePointCount(0, headline.length());
        return points <= LONGEST_SUBJECT
                ? headline
                : headline.substring(0, headline.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    private static String text(Alert alert) {
        return Stream.of(Alert.WHAT, alert.number(), alert.title(), alert.promise(), alert.link())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\r\n\r\n", "", "\r\n"));
    }

    /** A server's own words may quote addresses; the kinds of the failures tell what to look for. */
    private static String kind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return key();
    }
}
