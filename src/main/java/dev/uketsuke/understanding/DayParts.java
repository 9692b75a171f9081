package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.DayPart;
import java.util.List;
import java.util.Optional;

/** Which part of a day is said with it: 昨日の夕方, 昨夜, "Saturday evening", "this morning". */
final class DayParts {
    private static final String BEHIND = "^(?:の|,? ?(?:in the |at |early |around )?)?";
    private static final Pattern BETWEEN =
            Pattern.compile("^ ?\\((?:[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:evening|afternoon|morning|night) (?:of|on)(?: the)? $");

    private static final Pattern OTHER_WORD = Pattern.compile("^(?:[0-9一二三四五六七八九十]|礼|会|食|勤)");

    private record Cue(DayPart part, Pattern behind, Pattern within) {
        Cue(DayPart part, String words, String within) {
            this(part, Pattern.compile(BEHIND + "(?:" + words + ")"), Cues.any(within));
        }
    }

    /** Tried in order, so that 夜中 is not read as 夜. */
    private static final List<Cue> CUES = List.of(
            new Cue(DayPart.SMALL_HOURS, "未明|明け方|small hours", "未明|明け方|small hours"),
            new Cue(DayPart.LATE_NIGHT, "深夜|夜中|真夜中|late at night|late night|midnight", "深夜|夜中|midnight"),
            new Cue(DayPart.FORENOON, "午前中?", "午前"),
            new Cue(DayPart.AFTERNOON, "午後|昼(?:過ぎ|すぎ)|afternoon\\b", "午後|afternoon"),
            new Cue(DayPart.MORNING, "早朝|朝方?|morning\\b", "今朝|けさ|昨朝|本朝|morning"),
            new Cue(DayPart.NOON, "お?昼|正午|noon\\b|midday\\b|lunch(?:time)?\\b", "noon|midday"),
            new Cue(DayPart.EVENING, "夕方|夕刻|夕べ|evening\\b", "本夕|夕方|evening"),
            new Cue(DayPart.NIGHT, "夜|晩|night\\b", "昨夜|昨晩|今夜|今晩|前夜|一昨晩|の晩|ゆうべ|夕べ|last night|tonight"));

    /** The part and the span of the day with it. */
    record Said(DayPart part, Span span) {}

    private DayParts() {}

    static Optional<Said> with(Folded said, Span day, Span within) {
        var before = new Span(Math.max(within.start(), day.start() - 20), day.start());
        var led = said.hit(BEFORE, before);
        if (led.isPresent()) {
            return inside(said, led.get().span())
                    .map(part -> new Said(part, led.get().span().to(day)));
        }
        var after = new Span(day.end(), within.end());
        int start = said.hit(BETWEEN, after).map(hit -> hit.span().end()).orElse(day.end());
        for (var cue : CUES) {
            var hit = said.hit(cue.behind(), new Span(start, within.end()));
            if (hit.isPresent()
                    && !OTHER_WORD.matcher(said.after(hit.get().span(), 1)).find()) {
                return Optional.of(new Said(cue.part(), day.to(hit.get().span())));
            }
        }
        return inside(said, day).map(part -> new Said(part, day));
    }

    private static Optional<DayPart> inside(Folded said, Span day) {
        return CUES.stream()
                .filter(cue -> said.has(cue.within(), day))
                .map(Cue::part)
                .findFirst();
    }
}
