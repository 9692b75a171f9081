package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sentence that says who is reached and where, whatever was asked: 「佐藤一郎、営業部、090-…、メールで」 (#63 to #69). */
final class ContactLine {
    private static final List<Slot> REACHED_BY = List.of(Slots.PHONE, Slots.EMAILS);
    private static final int LONGEST = 100;
    private static final int LISTED = 3;
    private static final Cue ADDRESS = Cue.any("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,120}");
    private static final Cue NUMBER = Cue.any("[0-9][0-9 ()-]{7,20}[0-9]");

    /** What makes it tell something, too. */
    private static final Cue TELLS = Cue.any(
            "ません|できな|られな|エラー|届か|止ま|落ち|固ま|遅|ログイン|サインイン|アカウント|\\b(?:cannot|can't|not|error|fails?|failed|crash(?:es|ed)?|stopped|slow|locked|sign(?:s|ed)? in|account)\\b");

    private static final Pattern PIECE = Pattern.compile("[^、,;。.!?\n]+");
    private static final Pattern FILLING = Cues.any(
            "携帯|電話|番号|連絡先?|担当(?:者)?|内線|直通|宛て?|まで|から|へ|には|に|は|が|で|の|と|いつも|すぐ|(?:かけて|お?電話)?(?:ください|下さい)|お願い(?:いた)?します|です|でした|さん|様|私",
            "\\b(?:my|our|number|phone|mobile|cell|direct|line|is|it'?s|at|on|under|to|call|ask|for|contact|name|me|us|please|this|the|and|or|you|can|may|reach|ring|best|i|am|i'm|here|tel|with|from)\\b");
    /** One word that may be somebody's name beside a number. */
    private static final Pattern SINGLE_NAME = Pattern.compile("^\\p{Lu}[\\p{L}'’-]{1,20}$");

    private static final Pattern WORD = Pattern.compile("[^ 、,;。!?\n]+");

    private final Structures structures;
    private final ContactWords words;
    private final TypeCues types = new TypeCues();

    ContactLine(Structures structures, ContactWords words) {
        this.structures = structures;
        this.words = words;
    }

    /** Takes such sentences while nobody asks for a contact; returns the others. */
    List<Span> read(Findings findings, List<Span> sentences, Context context) {
        if (Stream.concat(ContactDetails.SLOTS.stream(), REACHED_BY.stream()).anyMatch(findings::asked)) {
            return sentences;
        }
        return sentences.stream()
                .filter(sentence -> {
                    var contact = is(findings.said(), sentence, context);
                    if (contact) {
                        take(findings, sentence, context);
                    }
                    return !contact;
                })
                .toList();
    }

    /** Whether a message says nothing else. */
    boolean only(Folded said, Context context) {
        var sentences = said.sentences(said.all());
        return sentences.stream().anyMatch(sentence -> is(said, sentence, context) || words.is(said, sentence, context))
                && sentences.stream()
                        .allMatch(sentence -> is(said, sentence, context)
                                || words.is(said, sentence, context)
                                || Courtesies.is(said, sentence));
    }

    /** Whether a sentence lists nothing but how somebody is reached: name, company, number and address in a row. */
    static boolean lists(Folded said, Span sentence) {
        var pieces = ContactDetails.pieces(said, sentence);
        return pieces.size() >= LISTED
                && sentence.end() - sentence.start() <= LISTED * LONGEST
                && said.has(ADDRESS, sentence)
                && said.has(NUMBER, sentence)
                && !said.has(TELLS, sentence);
    }

    private boolean is(Folded said, Span sentence, Context context) {
        return inPieces(said, sentence, context) || besideAddress(said, sentence, context);
    }

    private boolean inPieces(Folded said, Span sentence, Context context) {
        var method = Questions.of(context, Slots.CONTACT_METHOD);
        var pieces = ContactDetails.pieces(said, sentence);
        return pieces.size() > 1
                && pieces.stream().anyMatch(piece -> reaches(said, piece))
                && pieces.stream()
                        .allMatch(piece -> reaches(said, piece)
                                || ContactDetails.mayBe(said, piece)
                                || method.filter(question -> chosen(said, piece, question))
                                        .isPresent())
                && types.read(said, sentence).isEmpty();
    }

    /** 「つながります 070-1234-5678 山田」: what stands around a number or address only says whose it is, or that it is answered. */
    private boolean besideAddress(Folded said, Span sentence, Context context) {
        var addresses = addresses(said, sentence);
        return sentence.end() - sentence.start() <= LONGEST
                && !addresses.isEmpty()
                && sentence.without(andHours(said, sentence, addresses)).stream()
                        .flatMap(rest -> said.hits(PIECE, rest).stream())
                        .map(hit -> said.trim(hit.span()))
                        .flatMap(piece -> answers(said, piece, context) ? Stream.empty() : words(said, piece))
                        .allMatch(word -> answers(said, word, context) || fills(said, word) || names(said, word));
    }

    private static List<Span> andHours(Folded said, Span sentence, List<Span> addresses) {
        return Stream.concat(
                        addresses.stream(),
                        sentence.without(addresses).stream().flatMap(rest -> CallingHours.in(said, rest).stream()))
                .toList();
    }

    private List<Span> addresses(Folded said, Span within) {
        return Stream.of(
                        structures.mails().find(said, within),
                        structures.phones().find(said, within))
                .flatMap(List::stream)
                .map(Match::span)
                .toList();
    }

    private static Stream<Span> words(Folded said, Span piece) {
        return NameShape.isPerson(said, piece)
                ? Stream.empty()
                : said.hits(WORD, piece).stream().map(Folded.Hit::span);
    }

    private static boolean fills(Folded said, Span word) {
        return FILLING.matcher(said.text(word)).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean names(Folded said, Span word) {
        return ContactDetails.mayBe(said, word)
                && (NameShape.isPerson(said, Wrapping.ofName(said, word)) || isSingleName(said, word));
    }

    private static boolean isSingleName(Folded said, Span word) {
        var words = said.quote(word);
        return SINGLE_NAME.matcher(words).find() && Introductions.mayBePerson(words) && !fills(said, word);
    }

    /** Whether words say that somebody can be called, or cannot. */
    private static boolean answers(Folded said, Span words, Context context) {
        return reached(said, words, context).isPresent() || AskedFacts.onlySometimes(said, words);
    }

    /** A bare yes is meant so where nothing else can be answered by one. */
    private static Optional<Truth> reached(Folded said, Span words, Context context) {
        boolean onlyAsked = context.open().stream()
                .filter(Choices::yesNo)
                .map(Question::slot)
                .toList()
                .equals(List.of(Fact.PHONE_24X7.slot()));
        return AskedFacts.read(said, words, Fact.PHONE_24X7)
                .or(() -> onlyAsked ? YesNo.of(said, words) : Optional.empty())
                .filter(truth -> truth != Truth.UNKNOWN);
    }

    private boolean reaches(Folded said, Span piece) {
        return !addresses(said, piece).isEmpty();
    }

    void take(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        findings.add(Slots.EMAILS, structures.mails().find(said, sentence));
        findings.add(Slots.PHONE, structures.phones().find(said, sentence));
        ContactDetails.read(findings, List.of(sentence), Questions.all(context));
        if (besideAddress(said, sentence, context)) {
            takeBeside(findings, sentence, context);
        }
        Questions.of(context, Slots.CONTACT_METHOD)
                .ifPresent(question -> ContactDetails.pieces(said, sentence).stream()
                        .filter(piece -> !findings.uses(piece) && chosen(said, piece, question))
                        .forEach(piece -> findings.add(
                                question.slot(),
                                Answer.of(Choices.in(said, piece, question)
                                        .getFirst()
                                        .value()),
                                piece)));
        findings.deliberate(sentence);
    }

    private void takeBeside(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        var pieces = sentence.without(addresses(said, sentence)).stream()
                .flatMap(rest -> said.hits(PIECE, rest).stream())
                .map(hit -> said.trim(hit.span()))
                .toList();
        if (findings.asked(Fact.PHONE_24X7.slot())) {
            Stream.concat(pieces.stream(), pieces.stream().flatMap(piece -> words(said, piece)))
                    .filter(words -> reached(said, words, context).isPresent())
                    .findFirst()
                    .ifPresent(words -> findings.add(
                            Fact.PHONE_24X7.slot(),
                            Story.answer(reached(said, words, context).orElseThrow()),
                            Phrase.edged(said, words)));
        }
        hours(findings, pieces, context);
        pieces.stream()
                .flatMap(piece -> piece.without(CallingHours.in(said, piece)).stream())
                .map(said::trim)
                .filter(piece -> piece.start() < piece.end() && !answers(said, piece, context))
                .flatMap(piece -> words(said, piece))
                .filter(word -> isSingleName(said, word))
                .findFirst()
                .filter(_ -> Questions.of(context, Slots.CONTACT_NAME).isPresent())
                .ifPresent(name -> findings.add(Slots.CONTACT_NAME, Answer.of(said.quote(name)), name));
    }

    /** When somebody can be called is kept as it was said, unless it is the answer to whether that is always (#71). */
    private static void hours(Findings findings, List<Span> pieces, Context context) {
        var said = findings.said();
        if (findings.asked(Slots.CONTACT_WISHES)
                || Questions.of(context, Slots.CONTACT_WISHES).isEmpty()) {
            return;
        }
        findings.add(
                Slots.CONTACT_WISHES,
                pieces.stream()
                        .flatMap(piece -> CallingHours.in(said, piece).stream())
                        .map(hours -> Phrase.edged(said, hours))
                        .filter(hours -> !findings.has(Fact.PHONE_24X7.slot())
                                || !findings.span(Fact.PHONE_24X7.slot()).overlaps(hours))
                        .map(hours -> new Match(said.quote(hours), hours))
                        .toList());
    }

    private static boolean chosen(Folded said, Span piece, Question question) {
        return Choices.in(said, piece, question).size() == 1;
    }
}
