package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import java.util.List;

/** The lines above a mail that was pasted: its sender is the contact, and who got a copy shall get one again (#63, #67). */
final class MailHead {
    private static final Pattern FROM = Pattern.compile("^\\*?(?:from|差出人|送信者|送信元)\\*? ?[::]\\*? ?");
    private static final Pattern COPY = Pattern.compile("^\\*?b?cc\\*? ?[::]\\*? ?");
    /** 「山田太郎 <yamada@…>」, "Jane Doe [mailto:…]". */
    private static final Pattern NAME = Pattern.compile("^[\"'「]?([^<>\\[\\](\"'@]{2,40}?)[\"'」]? ?(?:[<(\\[]|$)");

    private MailHead() {}

    /** Adds what the head says as far as nothing else has said it. */
    static void read(Findings findings, List<Span> head, Context context, Structures structures) {
        var said = findings.said();
        for (var line : head) {
            said.hit(FROM, line).ifPresent(label -> {
                var sender = new Span(label.span().end(), line.end());
                if (Questions.of(context, Slots.EMAILS).isPresent()) {
                    findings.add(
                            Slots.EMAILS,
                            structures.mails().reaching(said, sender).stream()
                                    .limit(1)
                                    .toList());
                }
                said.hit(NAME, sender)
                        .map(name -> said.trim(name.group(1)))
                        .filter(name -> NameShape.isPerson(said, name)
                                && Questions.of(context, Slots.CONTACT_NAME).isPresent())
                        .ifPresent(name -> findings.add(Slots.CONTACT_NAME, Answer.of(said.quote(name)), name));
            });
            said.hit(COPY, line)
                    .filter(_ -> !structures.mails().find(said, line).isEmpty()
                            && Questions.of(context, Slots.CONTACT_WISHES).isPresent())
                    .ifPresent(_ -> findings.add(Slots.CONTACT_WISHES, Answer.of(said.quote(line)), line));
        }
    }
}
