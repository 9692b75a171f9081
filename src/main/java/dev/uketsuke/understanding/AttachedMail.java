package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail that came as a file, as it stands in a message: below what was written, under a line with the file's name, with
 * the mail's header, a blank line and its text.
 */
public final class AttachedMail {
    private static final Pattern HEADING = Pattern.compile("(?m)^✉ \\[([^\\n]{1,300})\\]$");

    /** Who sent a mail that is attached beside other words is not who wrote them. */
    private static final Pattern PEOPLE = Pattern.compile("(?im)^(\\*?(?:from|to|cc|bcc|差出人|送信者|送信元|宛先)\\*? ?[:：]).*$");

    private AttachedMail() {}

    /** The line above a mail. */
    public static String heading(String file) {
        return "✉ [" + file + "]";
    }

    /** The text of a mail in which no line passes for one above another. */
    public static String withoutHeadings(String body) {
        return HEADING.matcher(body).replaceAll("✉ $1");
    }

    /** The names of the files. */
    public static List<String> files(String message) {
        var files = new ArrayList<String>();
        var heading = HEADING.matcher(message);
        while (heading.find()) {
            files.add(heading.group(1));
        }
        return files;
    }

    /** What was written above the attached mails. */
    public static String written(String message) {
        var heading = HEADING.matcher(message);
        return message.substring(0, heading.find() ? heading.start() : message.length())
                .strip();
    }

    /**
     * What a message tells, all of it in one piece: a mail alone as if it were pasted; beside other words the mails without
     * their headers, quotes and signatures, read as of the day of the first.
     *
     * @param written what of the words above the mails tells anything
     */
    public static String told(String written, String message) {
        var mails = mails(message);
        if (mails.isEmpty() || (mails.size() == 1 && written.isBlank())) {
            return mails.isEmpty() ? written : mails.getFirst();
        }
        var header = PEOPLE.matcher(mails.getFirst().split("\n\n", 2)[0]).replaceAll("$1");
        return Stream.concat(Stream.of(header, written), mails.stream().map(AttachedMail::words))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> mails(String message) {
        var mails = new ArrayList<String>();
        var heading = HEADING.matcher(message);
        int start = heading.find() ? heading.end() : message.length();
        while (start < message.length()) {
            boolean more = heading.find();
            mails.add(message.substring(start, more ? heading.start() : message.length())
                    .strip());
            start = more ? heading.end() : message.length();
        }
        return mails;
    }

    private static String words(String mail) {
        var said = Folded.of(mail);
        return Letter.of(said).words(said);
    }
}
