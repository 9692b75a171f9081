package dev.uketsuke.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTargetTest extends OnCallTargetContract {
    private static final String PASSWORD = "s3cret-of-the-relay";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private OnCallTarget target;

    @BeforeEach
    void a_server_that_wants_a_password() {
        server.start();
        server.setUser("desk@example.jp", "desk", PASSWORD);
        server.setUser("sato@example.jp", "sato", PASSWORD);
        target = new MailTarget(
                sender(server.getSmtp().getPort()),
                "desk@example.jp",
                List.of("sato@example.jp", "on-call@example.com"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setUsername("desk");
        sender.setPassword(PASSWORD);
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        return sender;
    }

    @Override
    OnCallTarget target() {
        return target;
    }

    @Override
    List<Got> got() {
        var managers = server.getManagers();
        try {
            var inbox = managers.getImapHostManager()
                    .getInbox(managers.getUserManager().getUserByEmail("sato@example.jp"));
            return inbox.getMessages().stream()
                    .map(stored -> read(stored.getMimeMessage()))
                    .toList();
        } catch (FolderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Got read(MimeMessage mail) {
        try {
            return new Got(mail.getMessageID(), mail.getSubject() + "\n" + mail.getContent());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    void away() {
        server.getSmtp().stopService();
    }

    @Override
    String secret() {
        return PASSWORD;
    }

    @Test
    void everybody_on_call_gets_it_as_a_mail_that_no_machine_answers() throws Exception {
        target.tell(new Alert("REQ-2026-000001", "全社でメールが止まっている", null, ZoneOffset.UTC, ""));

        assertThat(server.getReceivedMessages()).hasSize(2);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[A] REQ-2026-000001 全社でメールが止まっている");
        assertThat(mail.getMessageID()).isEqualTo("<REQ-2026-000001.on-call@example.jp>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getRecipients(RecipientType.TO)).hasSize(2);
        assertThat((String) mail.getContent()).contains("重大度 A のお問い合わせです。 / A request of severity A.");
    }

    @Test
    void a_title_that_would_write_headers_writes_none_and_a_long_one_is_cut() throws Exception {
        target.tell(new Alert(
                "REQ-2026-000001",
                "x\r\nBcc: everybody@example.org\r\n\r\n" + "長".repeat(500),
                null,
                ZoneOffset.UTC,
                ""));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(mail.getSubject()).hasSize(201).endsWith("長…").contains("x Bcc: everybody@example.org");
    }

    @Test
    void a_server_that_accepts_and_says_nothing_is_given_up_in_time() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sender = sender(silent.getLocalPort());
            sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "50");
            var waiting = new MailTarget(sender, "desk@example.jp", List.of("sato@example.jp"));

            assertThatThrownBy(() -> waiting.tell(new Alert("REQ-2026-000001", "t", null, ZoneOffset.UTC, "")))
                    .isInstanceOf(OnCallTarget.NotTakenException.class);
        }
    }

    @Test
    void no_server_is_waited_for_without_end_and_none_but_this_machine_gets_it_in_the_open() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("relay.example");
        new MailTarget(sender, "desk@example.jp", List.of("sato@example.jp"));

        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "5000")
                .containsEntry("mail.smtp.writetimeout", "5000")
                .containsEntry("mail.smtp.starttls.required", "true");
    }
}
