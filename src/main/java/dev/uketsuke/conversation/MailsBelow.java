package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Mail;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.understanding.AttachedMail;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what attached mails say below a message, as people paste it. */
final class MailsBelow {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u2028\\u2029]+");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, yyyy H:mm", Locale.ENGLISH);

    private MailsBelow() {}

    static String text(String written, List<Taken> files, ZoneId zone) {
        return Stream.concat(
                        Stream.of(written),
                        files.stream().filter(file -> !file.mails().isEmpty()).map(file -> text(file, zone)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Taken file, ZoneId zone) {
        return file.mails().stream()
                .map(mail -> pasted(mail, zone))
                .collect(Collectors.joining(
                        "\n\n", AttachedMail.heading(file.file().name()) + "\n", ""));
    }

    private static String pasted(Mail mail, ZoneId zone) {
        boolean japanese = KANA.matcher(mail.subject() + mail.body()).find();
        var sent = mail.sent() == null ? "" : mail.sent().atZone(zone).format(japanese ? JAPANESE : ENGLISH);
        return Stream.of(
                        line(japanese ? "差出人" : "From", mail.from()),
                        line(japanese ? "送信日時" : "Sent", sent),
                        line(japanese ? "件名" : "Subject", mail.subject()),
                        "\n" + AttachedMail.withoutHeadings(Unseen.without(mail.body())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String label, String value) {
        return value.isBlank()
                ? ""
                : label + ": " + BREAKS.matcher(Unseen.without(value)).replaceAll(" ");
    }
}
