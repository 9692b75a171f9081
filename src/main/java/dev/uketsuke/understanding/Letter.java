package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message as the mail that it often is: what somebody writes, apart from quoted replies, headers, disclaimers and the
 * signature.
 *
 * @param own the lines that tell something, in order
 * @param signature the lines below them that say who writes; empty where the words were passed on from somebody else
 * @param sent the line with the date of the mail that was pasted or passed on; null when there is none
 * @param head the lines above a mail that was pasted by itself: from whom it is, to whom, and who gets a copy
 */
record Letter(
        List<Span> own, List<Span> signature, @Nullable Span sent, List<Span> head) {
    private static final Pattern QUOTED = Pattern.compile("^(?:>|\\|\\s?>)");
    private static final Pattern ORIGINAL = Pattern.compile(
            "^[-_=* ]{2,}(?:original (?:message|appointment)|forwarded message|begin forwarded message|元のメッセージ|転送(?:された)?メッセージ|転送メール|ここから転送)|^begin forwarded message:");
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "^(?:on\\b.{6,160}\\bwrote:|.{0,100}20[0-9]{2} ?[年/-].{0,120}(?:のメール|wrote|書きました|<[^>]{1,80}@[^>]{1,80}>) ?:|.{0,80}さん(?:は|が)?(?:のメール|書きました) ?:|.{0,100}<[^>]{1,80}@[^>]{1,80}>(?: wrote)? ?:)$");
    private static final Pattern HEADER = Pattern.compile(
            "^\\*?(from|sent|date|to|cc|bcc|subject|importance|差出人|送信者|送信元|送信日時|日付|宛先|件名|重要度)\\*? ?[::]");
    private static final Pattern FROM = Pattern.compile("^\\*?(?:from|差出人|送信者|送信元)");
    /** A mail that was pasted without its first line still says to whom it goes. */
    private static final Pattern ADDRESSED = Pattern.compile("^\\*?(?:to|cc|bcc|宛先) ?[::][^\n]{0,200}@");

    private static final Pattern SENT = Pattern.compile("^\\*?(?:sent|date|送信日時|日付)");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "confidential(?:ity)? (?:notice|and|information)|intended (?:only|solely|recipient)|sole use of the intended|received (?:this|it)? ?(?:e-?mail|message)? ?in error"
                    + "|(?:本|この)(?:電子)?(?:メール|e-?mail)(?:及び|および|、|は|には|に|の内容).{0,60}(?:機密|秘密|誤|受信者|宛先)|誤って(?:受信|お受け取り|送信)|意図しない受信者"
                    + "|^sent from my |^(?:iphone|ipad|android)(?:から|より)送信|^get outlook for|^disclaimer\\b|virus-free");
    /** Says only that something follows. */
    private static final Pattern POINTER = Pattern.compile(
            "^(?:(?:以下|下記|添付|標記|次)の?(?:件|メール|通り|とおり|内容|依頼|問い?合わ?せ).{0,40}|(?:転送|共有)(?:いた)?します.{0,20}|fyi|(?:please )?(?:see|find|check|look at) (?:the )?(?:below|attached|mail below|following).{0,30}|forwarding.{0,60}|(?:fw|fwd):?.{0,60})$");

    static Letter of(Folded said) {
        return said.once(Letter.class, said.all(), () -> read(said));
    }

    private static Letter read(Folded said) {
        var lines = said.lines();
        var own = new ArrayList<Span>();
        var heads = new ArrayList<Span>();
        Span sent = null;
        boolean passedOn = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = said.text(lines.get(at));
            int header = headerEnd(said, lines, at);
            boolean original = ORIGINAL.matcher(line).find();
            boolean attribution = ATTRIBUTION.matcher(line).find();
            boolean quoteFollows = at + 1 < lines.size()
                    && QUOTED.matcher(said.text(lines.get(at + 1))).find();
            if (header > at || original || (attribution && !quoteFollows)) {
                if (!own.isEmpty() && tells(said, own)) {
                    break;
                }
                passedOn |= !own.isEmpty();
                heads.addAll(lines.subList(at, Math.max(at, header)));
                for (int head = at; head < header; head++) {
                    if (SENT.matcher(said.text(lines.get(head))).find()) {
                        sent = lines.get(head);
                    }
                }
                at = Math.max(at, header - 1);
            } else if (DISCLAIMER.matcher(line).find()) {
                at = paragraphEnd(said, lines, at);
            } else if (!attribution && !QUOTED.matcher(line).find()) {
                own.add(lines.get(at));
            }
        }
        int signed = Signature.start(said, own);
        var below = own.subList(signed, own.size());
        return new Letter(
                List.copyOf(own.subList(0, signed)),
                passedOn ? List.of() : List.copyOf(below),
                sent,
                passedOn ? List.of() : heads);
    }

    /** Behind the last line of a mail's header that begins here; the same place when none does. */
    private static int headerEnd(Folded said, List<Span> lines, int start) {
        int end = start;
        boolean from = false;
        while (end < lines.size() && HEADER.matcher(said.text(lines.get(end))).find()) {
            from |= FROM.matcher(said.text(lines.get(end))).find()
                    || ADDRESSED.matcher(said.text(lines.get(end))).find();
            end++;
        }
        return from && end - start >= 2 ? end : start;
    }

    private static int paragraphEnd(Folded said, List<Span> lines, int start) {
        int end = start;
        while (end + 1 < lines.size()
                && said.text(lines.get(end).gap(lines.get(end + 1)))
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        < 2
                && lines.get(end).end() - lines.get(end).start() > 20) {
            end++;
        }
        return end;
    }

    private static boolean tells(Folded said, List<Span> lines) {
        return lines.stream()
                .flatMap(line -> said.sentences(line).stream())
                .anyMatch(sentence -> !Courtesies.is(said, sentence)
                        && !POINTER.matcher(Phrase.bare(said, sentence)).find());
    }

    /** The words of the letter alone; the whole message where it is nothing else. */
    String words(Folded said) {
        return own.size() == said.lines().size()
                ? said.original()
                : own.stream().map(said::quote).collect(Collectors.joining("\n"));
    }

    /** Whether everything to the end of the message belongs to the letter. */
    boolean toTheEnd(Folded said) {
        return own.size() == said.lines().size();
    }

    /** When the letter was written, against which "this morning" is meant. */
    ZonedDateTime written(Folded said, MomentGrammar moments, Today today) {
        return Optional.ofNullable(sent)
                .flatMap(line -> moments.asked(said, line, today))
                .filter(moment -> !moment.future())
                .flatMap(moment -> moments.exactly(moment, today.now().getZone()))
                .orElse(today.now());
    }
}
