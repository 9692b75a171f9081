package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody else than the writer is to be contacted: 「代理で入力しています。連絡先は鈴木花子です」, "I'm writing for my colleague
 * Hanako Suzuki, contact her at …" (#63). Whoever writes is kept apart, and is not taken for the contact.
 */
final class OnBehalf {
    private static final String KANJI = "[一-龥々髙﨑]";
    private static final String GROUP = "[^。、,\n はがにを]{1,20}(?:部|課|室|係|チーム|グループ|センター|デスク|窓口|事務局)";
    private static final String NAME = "(" + KANJI + "{1,4} [一-龥々ぁ-んァ-ヶー]{1,5}|" + KANJI
            + "{1,6}|[ァ-ヶー]{2,10}(?:[ ・][ァ-ヶー]{2,10})?|[ぁ-ん]{2,6} [ぁ-ん]{2,6})";
    private static final String SAN = "(?:さん|様|さま|氏|部長|課長|係長|主任|社長|先生)?";
    private static final String OF = "(?:[^。、,\n はがにを]{1,20}の)?";
    private static final String NOT_ME = "(?:私|わたし|わたくし|自分|当方|小職|入力者)(?:では|じゃ)な(?:くて?|いので)[、 ]?";

    private static final Pattern PRINCIPAL_JA =
            Cues.any(NAME + SAN + "(?:の代理|の代わり|に代わ(?:って|り)|にかわ(?:って|り)|(?:から|に)(?:の)?(?:依頼され|頼まれ))");
    private static final Pattern TYPED_JA = Cues.any(
            "代理(?:で|として|の|にて)?(?:、)?(?:お?問い?合わ?せ|入力|記入|登録|連絡|起票|投稿|申請|書い|送)|代理(?:者|人)?(?:です|$)|代筆|(?:代わり|かわり|代わって|かわって)に?(?:お?問い?合わ?せ|入力|記入|連絡|起票|投稿|書い)");
    private static final List<Pattern> CONTACT_JA = List.of(
            Pattern.compile("(?:連絡先|ご?連絡(?:窓口)?|担当者?|窓口|折り?返し(?:先)?|問い?合わ?せ先)(?:は|が|: ?)[、 ]?(?:" + NOT_ME + ")?" + OF
                    + "(?:同僚の|部下の|上司の)?" + NAME + SAN
                    + "(?:です|でございます|になります|となります|宛|に(?:お願い|して)|まで|へ|でお願い|[、。,(]|$)"),
            Pattern.compile(NOT_ME + OF + NAME + SAN + "(?:に|へ|まで|が|です|でお願い|宛)"),
            Pattern.compile(NAME + SAN
                    + "(?:に|へ|まで|宛(?:て)?に?)(?:直接)?[、 ]?(?:ご|お)?(?:連絡|電話|メール|返信)(?:は|を)?(?:して|ください|下さい|お願い|いただ|頂)"));
    private static final Pattern GROUP_JA = Cues.any(
            "(" + GROUP + ")(?:宛て?|あて)(?:に|で|へ|まで)",
            "(?:連絡先|連絡窓口|窓口)は(?:" + NOT_ME + ")?(" + GROUP + ")(?:です|になります|となります|でお願い|にお願い|$)");
    private static final Pattern SELF_JA = Cues.any("本人(?:に|へ|まで|宛|の(?:電話|携帯|メール|連絡先|番号|アドレス))");

    private static final String NAME_EN = "(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})";
    private static final String WHO = "(?:(?i:my|our|a|the) (?:[a-z-]+ ){0,3})?";
    private static final String TWO_NAMES = "(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2})";
    private static final Pattern PRINCIPAL_EN = Pattern.compile(
            "(?i:\\bon behalf of|\\bin place of|\\b(?:fil|writ|report|ask|submitt|typ|enter|rais|open|logg)ing(?: (?:this|it|in|(?:a|the) (?:ticket|request|case)))? for|\\bfilling (?:this|it) (?:in|out) for),? "
                    + WHO + NAME_EN);
    private static final Pattern TYPED_EN = Pattern.compile(
            "(?i:\\bon (?:behalf of|(?:her|his|their) behalf)|\\bin place of|\\b(?:fil|writ|report|submitt|typ|enter)ing (?:this |it )?for (?:my|our|a|somebody|someone))");
    private static final List<Pattern> CONTACT_EN = List.of(
            Pattern.compile(
                    "(?i:\\bcontact(?: person)?(?: for (?:this|it))? (?:is|will be|should be|would be))(?i:,? not me,?(?: but)?| actually)? "
                            + WHO + NAME_EN),
            Pattern.compile(
                    "\\b" + NAME_EN
                            + "(?i:(?:,? not me,?)? (?:is|will be|should be) (?:the|your|our|my) (?:main |primary )?contact\\b)"),
            Pattern.compile("(?i:\\bnot me,?(?: but)? )" + WHO + TWO_NAMES),
            Pattern.compile(
                    "(?i:\\b(?:contact|call|reach|phone|ring|mail|email|e-mail|write to|get in touch with|get back to|reply to|ask for) )"
                            + WHO + TWO_NAMES),
            Pattern.compile("(?i:\\b(?:contact|call|reach|phone|ring|mail|email|write to) )" + WHO + NAME_EN
                    + "(?i: (?:at|on|under|instead|directly)\\b)"));
    private static final Pattern THEM_EN = Pattern.compile(
            "(?i:\\b(?:contact|call|reach|phone|ring|mail|email|write to) (?:her|him|them)\\b|\\b(?:her|his|their) (?:number|phone|mobile|mail|e-?mail|address|extension|direct)\\b)");
    private static final Pattern NOT_ME_ANY = Cues.any("(?:私|わたし|自分|当方)(?:では|じゃ)な(?:くて?|い)", "\\bnot me\\b");

    private OnBehalf() {}

    /** Takes what these sentences say of it; true when the writer is not the one to be contacted. */
    static boolean read(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var principal = first(sentences, sentence -> principal(said, sentence));
        var contact = first(sentences, sentence -> contact(said, sentence))
                .or(() -> sentences.stream().anyMatch(sentence -> refersBack(said, sentence))
                        ? principal
                        : Optional.empty());
        principal.ifPresent(name -> add(findings, context, Slots.ON_BEHALF_OF, name));
        contact.ifPresent(name -> {
            add(findings, context, Slots.CONTACT_NAME, name);
            writerBefore(findings, sentences, name, context);
        });
        return principal.isPresent()
                || contact.isPresent()
                || sentences.stream().anyMatch(sentence -> typed(said, sentence));
    }

    /** Whether a sentence says so. */
    static boolean is(Folded said, Span sentence) {
        return typed(said, sentence)
                || (refersBack(said, sentence)
                        && said.sentences(said.all()).stream()
                                .anyMatch(one -> principal(said, one).isPresent()))
                || principal(said, sentence).isPresent()
                || contact(said, sentence).isPresent();
    }

    /** Whether a message says that somebody else, and not the writer, is the contact, and puts nothing else right. */
    static boolean replaces(Folded said) {
        var sentences = said.sentences(said.all());
        return sentences.stream()
                        .anyMatch(sentence -> said.has(NOT_ME_ANY, sentence)
                                && contact(said, sentence).isPresent())
                && sentences.stream()
                        .noneMatch(sentence -> !said.has(NOT_ME_ANY, sentence) && Corrections.in(said, sentence));
    }

    /** Who was recorded as the contact turns out to be the one who writes. */
    private static void writerBefore(Findings findings, List<Span> sentences, Span contact, Context context) {
        var said = findings.said();
        sentences.stream()
                .filter(sentence -> said.has(NOT_ME_ANY, sentence))
                .findFirst()
                .filter(_ -> Questions.of(context, Slots.ENTERED_BY).isPresent()
                        && !context.answers().has(Slots.ENTERED_BY))
                .ifPresent(sentence -> context.answers()
                        .value(Slots.CONTACT_NAME)
                        .filter(known -> !known.equals(said.quote(contact)))
                        .ifPresent(known ->
                                findings.add(Slots.ENTERED_BY, Answer.of(known), sentence, Provenance.INFERRED)));
    }

    private static void add(Findings findings, Context context, Slot slot, Span name) {
        if (Questions.of(context, slot).isPresent()) {
            findings.add(slot, Answer.of(findings.said().quote(name)), name, Provenance.SAID);
        }
    }

    private static Optional<Span> first(List<Span> sentences, Function<Span, Optional<Span>> find) {
        return sentences.stream()
                .flatMap(sentence -> find.apply(sentence).stream())
                .findFirst();
    }

    private static boolean typed(Folded said, Span sentence) {
        return said.has(TYPED_JA, sentence)
                || english(said, sentence)
                        .filter(words -> TYPED_EN.matcher(words).find())
                        .isPresent();
    }

    private static boolean refersBack(Folded said, Span sentence) {
        return said.has(SELF_JA, sentence)
                || english(said, sentence)
                        .filter(words -> THEM_EN.matcher(words).find())
                        .isPresent();
    }

    private static Optional<Span> principal(Folded said, Span sentence) {
        return said.hits(PRINCIPAL_JA, sentence).stream()
                .map(hit -> hit.group(1))
                .filter(name -> NameShape.isPerson(said, name))
                .findFirst()
                .or(() -> english(said, sentence, PRINCIPAL_EN));
    }

    private static Optional<Span> contact(Folded said, Span sentence) {
        return CONTACT_JA.stream()
                .flatMap(pattern -> said.hits(pattern, sentence).stream())
                .map(hit -> hit.group(1))
                .filter(name -> NameShape.isPerson(said, name))
                .findFirst()
                .or(() -> said.hit(GROUP_JA, sentence)
                        .map(hit -> hit.group(1).start() < hit.group(1).end() ? hit.group(1) : hit.group(2)))
                .or(() -> CONTACT_EN.stream()
                        .flatMap(pattern -> english(said, sentence, pattern).stream())
                        .findFirst());
    }

    /** Names in Latin letters are told by their capitals, which folding takes away. */
    private static Optional<String> english(Folded said, Span sentence) {
        var words = said.quote(sentence);
        return words.length() == sentence.end() - sentence.start() ? Optional.of(words) : Optional.empty();
    }

    private static Optional<Span> english(Folded said, Span sentence, Pattern pattern) {
        return english(said, sentence).flatMap(words -> {
            var matcher = pattern.matcher(words);
            while (matcher.find()) {
                if (Introductions.mayBePerson(matcher.group(1))) {
                    return Optional.of(
                            new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1)));
                }
            }
            return Optional.empty();
        });
    }
}
