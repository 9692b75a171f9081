package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;

/** Who is writing, where somebody introduces themselves: 「営業部の佐藤です」, "This is Ken Sato from Accounting". */
final class Introductions {
    private static final String GROUP_JA =
            "(?:[^。、,\n]{0,30}?(?:部|課|室|局|支社|支店|本社|工場|病院|大学|会社|グループ|センター|チーム|事業所|営業所|商事|工業|産業|製作所|建設|銀行|証券|保険|学園|役所|県庁|ホールディングス|情シス|総務|経理|人事|営業|法務|購買)|(?:株式|有限|合同)会社[^。、,\nの]{1,20}|\\(?株\\)[^。、,\nの]{1,20}|[^。、,\nの ]{1,20}\\(株\\)(?: ?[^。、,\nの]{1,20})?|[ァ-ヶー]{3,15}|[a-z][a-z0-9.&-]{1,20})";
    private static final String NAME_JA = "([一-龥々]{1,6}(?: [一-龥々]{1,4})?|[ァ-ヶー]{2,10}(?:[ ・][ァ-ヶー]{2,10})?)";
    private static final Pattern JA = Cues.whole(
            "(?:(?:(?:いつも|大変)?お世話になって(?:おり|い)ます|お(?:疲れ|つかれ)(?:様|さま)(?:です|でした)?|こんにち[はわ]|おはようございます|はじめまして|初めまして|すみません|突然すみません)[。、 ]*)?(?:私は?|わたくし|こちら)?[、 ]*(?:("
                    + GROUP_JA + ")の?[  ]?|[^。、はがをに\n]{1,20}の)?" + NAME_JA
                    + "(?:です|でございます|(と申します|といいます|と言います))(?:が|けど|けれども)?");
    private static final String WORD = "[A-Z][A-Za-z'’-]*\\.?";
    private static final String NAME_EN = "(" + WORD + "(?: " + WORD + "){0,2})";
    private static final String GROUP_EN =
            "((?:the )?(?:" + WORD + "|[a-z]+ (?:department|dept|team|division|office))(?: (?:" + WORD
                    + "|&|and|of|department|dept|team|division|office))*)";
    private static final String FROM = ",? (?:from|in|of|at|with) " + GROUP_EN;
    private static final Pattern EN = Pattern.compile(
            "^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear \\w+)[,.! ]+)?(?:there[,.! ]+)?(?:(?:(?:I am|I'm|I’m|[Tt]his is|[Ii]t's) "
                    + NAME_EN + "(?: here)?" + FROM + ")|(?:[Mm]y name is|[Mm]y name's|[Nn]ame:|I'm called) " + NAME_EN
                    + "(?:" + FROM
                    + ")?(?:,? (?:and )?I(?:'m from| am from| work (?:in|for|at)) " + GROUP_EN
                    + ")?)(?:, [a-z][a-z ]{1,30})?[.!,]*$");
    /** Below a letter, or behind its last sentence: "Mark O'Leary / Fabrikam Ltd". */
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[-–—]+ ?)?(" + WORD + "(?: " + WORD
                    + "){1,2}) ?(?:/|\\||,| [-–—] ) ?((?:" + WORD
                    + "|&|and|of|the)(?: (?:" + WORD
                    + "|&|and|of|the))* (?:(?i)inc|ltd|limited|llc|corp|corporation|gmbh|plc|ag|company|university|bank|hospital)\\.?)$");

    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)\\b(?:windows|microsoft|defender|outlook|office|teams|intune|edge|mac|macos|linux|server|azure|chrome|firefox|safari|acrobat|excel|powerpoint|onedrive|sharepoint|denied|error|urgent|critical|version)\\b");

    private Introductions() {}

    /** Reads one sentence; says whether it introduces somebody and tells nothing else. */
    static boolean read(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        var found = find(said, sentence);
        found.ifPresent(who -> {
            add(findings, context, Slots.CONTACT_NAME, who.name());
            add(findings, context, Slots.ORGANIZATION, who.group());
        });
        return found.isPresent();
    }

    /** Reads who introduces themselves and is not the contact. */
    static void readWriter(Findings findings, Span sentence, Context context) {
        find(findings.said(), sentence).ifPresent(who -> add(findings, context, Slots.ENTERED_BY, who.name()));
    }

    /** Whether capitalised words may name somebody, and no product. */
    static boolean mayBePerson(String words) {
        return !NO_PERSON.matcher(words).find();
    }

    /** Whether a sentence introduces somebody and tells nothing else. */
    static boolean is(Folded said, Span sentence) {
        return find(said, sentence).isPresent();
    }

    private static void add(Findings findings, Context context, Slot slot, Span span) {
        if (span.start() < span.end() && Questions.of(context, slot).isPresent()) {
            findings.add(slot, Answer.of(findings.said().quote(span)), span);
        }
    }

    private record Who(Span name, Span group) {}

    private static Optional<Who> find(Folded said, Span sentence) {
        if (sentence.end() - sentence.start() > 100) {
            return Optional.empty();
        }
        var phrase = Phrase.edged(said, sentence);
        return said.hit(JA, phrase)
                .filter(hit -> hit.group(3).start() < hit.group(3).end() || person(said.quote(hit.group(2))))
                .map(hit -> new Who(hit.group(2), hit.group(1)))
                .or(() -> english(said, phrase));
    }

    private static Optional<Who> english(Folded said, Span phrase) {
        var words = said.quote(phrase);
        if (words.length() != phrase.end() - phrase.start()) {
            return Optional.empty();
        }
        var signed = SIGNED.matcher(words);
        if (signed.find() && !NO_PERSON.matcher(words).find()) {
            var name = new Span(phrase.start() + signed.start(1), phrase.start() + signed.end(1));
            return Signature.isGroup(said, name)
                    ? Optional.empty()
                    : Optional.of(
                            new Who(name, new Span(phrase.start() + signed.start(2), phrase.start() + signed.end(2))));
        }
        var matcher = EN.matcher(words);
        if (!matcher.find() || NO_PERSON.matcher(words).find()) {
            return Optional.empty();
        }
        int name = matcher.group(1) == null ? 3 : 1;
        var none = new Span(phrase.start(), phrase.start());
        var group = Stream.of(2, 4, 5)
                .filter(at -> matcher.group(at) != null)
                .findFirst()
                .map(at -> new Span(phrase.start() + matcher.start(at), phrase.start() + matcher.end(at)))
                .orElse(none);
        return Optional.of(
                new Who(new Span(phrase.start() + matcher.start(name), phrase.start() + matcher.end(name)), group));
    }

    /** The dictionary knows names in their usual characters only. */
    private static String usual(String words) {
        return words.replace('髙', '高').replace('﨑', '崎').replace('德', '徳').replace('濵', '浜');
    }

    /** Whether all of these words are names of people; 「端末」 in 「経理部の端末です」 is none. */
    static boolean person(String words) {
        try (var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
            var kind = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            tokenizer.setReader(new StringReader(usual(words)));
            tokenizer.reset();
            boolean all = words.codePoints().anyMatch(Character::isLetter);
            while (tokenizer.incrementToken()) {
                all &= String.valueOf(kind.getPartOfSpeech()).contains("人名");
            }
            tokenizer.end();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }
}
