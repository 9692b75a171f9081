package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Rejected.Reason;
import java.util.List;
import java.util.Optional;

/** Reads words that were given on purpose as the answer to one question, typed or on a card. */
final class Values {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LONG_TEXT = 100_000;
    private static final Pattern PLACEHOLDER = Cues.any("\\[[a-z_]+_[0-9]+\\]");
    private static final int LONGEST_EVENT = 60;
    private static final Pattern DATE_OR_HOUR =
            Pattern.compile("[0-9] ?(?:月|日|時|分|年|/|:|-|[.]|st\\b|nd\\b|rd\\b|th\\b|am\\b|pm\\b)");
    private static final Pattern BY_EVENT = Cues.any(
            "[^ 、。]{2,}(?:頃|ごろ|くらい|ぐらい|あたり|明け|以降|以来|直後|のあと|の後|した後|してから|から|を境に|の前|の時|のとき)",
            "\\b(?:since|after|before|when|around|during|from|ever since|the day|beginning of|start of|end of) (?:[a-z'-]+ ?){1,8}");
    private static final Pattern NONE = Cues.whole(
            "(?:特に)?(?:なし|無し|ない(?:です)?|ありません|ございません|該当(?:なし|ありません)|不要(?:です)?)(?:です)?",
            "none|no|nothing|n/a|not (?:needed|applicable)|nope");
    /** Written into a field to say that nothing is written there. */
    private static final Pattern BLANK = Cues.whole(
            "(?:未記入|未入力|無記入|記入なし|記載なし|空欄|空白|ブランク|未回答)(?:です|とします|でお願いします|のまま(?:です)?)?",
            "(?:left |leave (?:it )?)?(?:blank|empty)|(?:not|nothing) (?:filled in|entered)|left out");

    private final Structures structures;
    private final NameShape names;

    Values(Structures structures) {
        this.structures = structures;
        this.names = new NameShape(new OtherValues(structures));
    }

    Value read(Question question, Folded said, Span span, Today today) {
        var phrase = Phrase.edged(said, span);
        if (PLACEHOLDER.matcher(said.text(phrase)).replaceAll("").chars().noneMatch(Character::isLetterOrDigit)) {
            return Value.ABSENT;
        }
        if (BLANK.matcher(Phrase.bare(said, span)).find()) {
            return new Value.Taken(Answer.SKIPPED, phrase);
        }
        boolean choosesIt = question.kind().hasChoices()
                && !Choices.in(said, span, question).isEmpty();
        if ((Unknowns.whole(said, span) || Unknowns.about(said, span, question)) && !choosesIt) {
            return new Value.Taken(Answer.UNKNOWN, phrase);
        }
        return switch (question.kind()) {
            case TEXT ->
                NameShape.SLOTS.contains(question.slot())
                        ? name(question, said, span, today)
                        : text(question, said, span, LONGEST_TEXT);
            case LONG_TEXT -> text(question, said, span, LONGEST_LONG_TEXT);
            case CHOICE -> choice(question, said, span, 1);
            case CHOICES -> choice(question, said, span, question.choices().size());
            case COUNT -> count(said, span);
            case MOMENT -> moment(said, span, today);
            case PHONE -> noneOr(said, phrase, structures.phones().asked(said, phrase), Reason.PHONE);
            case EMAILS -> mails(said, phrase);
            case REQUEST_NUMBERS ->
                noneOr(said, phrase, structures.references().asked(said, phrase), Reason.REQUEST_NUMBER);
            case TIME_ZONE -> zone(said, phrase);
            case FILES ->
                NONE.matcher(said.text(phrase)).find() ? new Value.Taken(Answer.SKIPPED, phrase) : Value.ABSENT;
        };
    }

    private Value text(Question question, Folded said, Span span, int longest) {
        var whole = said.trim(Wrapping.without(said, span, question));
        if (whole.end() - whole.start() > longest) {
            return new Value.Refused(Reason.TOO_LONG, whole);
        }
        var matches = structures.canonical(question.slot(), said, whole);
        return matches.isEmpty()
                ? new Value.Taken(Answer.of(said.quote(whole)), whole)
                : new Value.Taken(
                        new Answer.Given(
                                matches.stream().map(Match::value).distinct().toList()),
                        whole);
    }

    private Value name(Question question, Folded said, Span span, Today today) {
        if (NONE.matcher(Phrase.bare(said, span)).find() || YesNo.of(said, span).equals(Optional.of(Truth.NO))) {
            return new Value.Taken(Answer.SKIPPED, Phrase.edged(said, span));
        }
        var whole = said.trim(Wrapping.without(said, span, question));
        return names.mayBe(said, whole, question.slot(), today)
                ? text(question, said, span, LONGEST_TEXT)
                : new Value.Refused(Reason.NAME, whole);
    }

    private static Value choice(Question question, Folded said, Span span, int most) {
        var chosen = Choices.in(said, span, question);
        if (chosen.isEmpty() || chosen.size() > most) {
            return new Value.Refused(Reason.CHOICE, said.trim(span));
        }
        var keys = chosen.stream().map(Match::value).toList();
        return new Value.Taken(
                keys.equals(List.of(Truth.UNKNOWN.key())) ? Answer.UNKNOWN : new Answer.Given(keys),
                chosen.getFirst().span());
    }

    private Value count(Folded said, Span span) {
        return structures
                .counts()
                .asked(said, span)
                .<Value>map(match -> match.value().length() > 8 || Long.parseLong(match.value()) > CountGrammar.MOST
                        ? new Value.Refused(Reason.COUNT_TOO_LARGE, match.span())
                        : new Value.Taken(Answer.of(match.value()), match.span()))
                .orElseGet(() -> new Value.Refused(Reason.COUNT, said.trim(span)));
    }

    private Value moment(Folded said, Span span, Today today) {
        return structures
                .moments()
                .asked(said, span, today)
                .<Value>map(moment -> moment.future()
                        ? new Value.Refused(Reason.MOMENT_IN_FUTURE, moment.span())
                        : new Value.Taken(Answer.of(moment.value()), moment.span()))
                .orElseGet(() -> byEvent(said, said.trim(span)));
    }

    /** A beginning that only the requester can date stays in their words: 「中間テスト明けくらいから」 (#23: as far as possible). */
    private static Value byEvent(Folded said, Span span) {
        return span.end() - span.start() <= LONGEST_EVENT && said.has(BY_EVENT, span) && !said.has(DATE_OR_HOUR, span)
                ? new Value.Taken(Answer.of(said.quote(Phrase.edged(said, span))), span)
                : new Value.Refused(Reason.MOMENT, span);
    }

    private Value mails(Folded said, Span phrase) {
        var broken = structures.mails().broken(said, phrase);
        var read = noneOr(said, phrase, structures.mails().find(said, phrase), Reason.EMAIL);
        if (broken.isEmpty()) {
            return read;
        }
        var refused = new Value.Refused(Reason.EMAIL, broken.getFirst());
        return read instanceof Value.Taken taken ? new Value.Partly(taken, refused) : refused;
    }

    private static Value noneOr(Folded said, Span phrase, List<Match> matches, Reason reason) {
        if (!matches.isEmpty()) {
            return new Value.Taken(
                    new Answer.Given(
                            matches.stream().map(Match::value).distinct().toList()),
                    matches.stream().map(Match::span).reduce(Span::to).orElseThrow());
        }
        return NONE.matcher(said.text(phrase)).find()
                ? new Value.Taken(Answer.SKIPPED, phrase)
                : new Value.Refused(reason, phrase);
    }

    private static Value zone(Folded said, Span phrase) {
        return ZoneNames.asked(said, phrase)
                .<Value>map(zone -> new Value.Taken(Answer.of(zone.getId()), phrase))
                .orElseGet(() -> new Value.Refused(Reason.TIME_ZONE, phrase));
    }
}
