package dev.uketsuke.content;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.intake.CueWords;
import dev.uketsuke.intake.Emergency;
import dev.uketsuke.intake.OtherProducts;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.Plan;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Level;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code pack.yaml}: topics, plans, business hours. */
final class PackFile {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private PackFile() {}

    static LocalDate date(Part part) {
        return part.parsed(LocalDate::parse, SOME_DAY, "a date such as 2026-11-23");
    }

    static List<Topic> topics(Part file) {
        var ids = new HashSet<String>();
        return file.at("topics").items().stream()
                .map(part -> {
                    var id = part.at("id");
                    if (!ids.add(id.text())) {
                        id.refuse("there is another topic " + id.text());
                    }
                    return new Topic(
                            id.text(),
                            part.at("title").wording(),
                            part.find("why").map(Part::wording).orElse(null));
                })
                .toList();
    }

    static ServiceLevels serviceLevels(Part file) {
        return new ServiceLevels(
                file.at("plans").entries().entrySet().stream()
                        .map(entry -> plan(entry.getKey(), entry.getValue()))
                        .toList(),
                calendar(file),
                file.at("count-in-business-time").node().asBoolean(),
                aroundTheClock(file.at("around-the-clock")));
    }

    /** What comes before any form while an attack is under way; null when the pack says nothing of it. */
    static @Nullable Emergency emergency(Part file) {
        return file.find("emergency")
                .map(part -> new Emergency(
                        part.at("notice").wording(),
                        new CueWords(part.at("cues").texts(), part.at("unless").texts()),
                        part.find("isolation")
                                .map(isolation -> isolation(isolation, part.at("unless")))
                                .orElse(CueWords.NONE)))
                .orElse(null);
    }

    private static CueWords isolation(Part part, Part unless) {
        return new CueWords(
                part.at("cues").texts(),
                part.at("beside").texts(),
                Stream.concat(unless.texts().stream(), part.at("unless").texts().stream())
                        .toList());
    }

    /** The outages that the pack tells of, whenever they last. */
    static List<Outage> outages(Part file) {
        var ids = new HashSet<String>();
        return file.items("outages").stream()
                .map(part -> {
                    var id = part.at("id");
                    if (!ids.add(id.text())) {
                        id.refuse("there is another outage " + id.text());
                    }
                    return new Outage(
                            id.text(),
                            part.at("notice").wording(),
                            part.find("severity")
                                    .map(level -> Level.valueOf(level.text()))
                                    .orElse(Level.C),
                            part.find("cues").map(Part::texts).orElse(List.of()),
                            moment(part.at("from")),
                            part.find("until").map(PackFile::moment).orElse(null));
                })
                .toList();
    }

    private static Instant moment(Part part) {
        return part.parsed(
                text -> OffsetDateTime.parse(text).toInstant(),
                Instant.EPOCH,
                "a moment such as 2026-11-28T09:00+09:00");
    }

    /** The products that are not covered; none when the pack names none. */
    static OtherProducts others(Part file) {
        return file.find("other-products")
                .map(part -> new OtherProducts(
                        part.at("names").items().stream()
                                .map(one -> new OtherProducts.Product(
                                        one.at("name").text(), one.at("cues").texts()))
                                .toList(),
                        part.at("unless").texts()))
                .orElse(OtherProducts.NONE);
    }

    private static Plan plan(String id, Part part) {
        var times = new EnumMap<Level, Duration>(Level.class);
        part.find("first-response").map(Part::entries).orElse(Map.of()).forEach((level, time) -> {
            var duration = time.parsed(Duration::parse, Duration.ofHours(1), "a duration such as PT4H");
            if (!duration.isPositive() || duration.compareTo(Duration.ofDays(30)) > 0) {
                time.refuse("a first response takes more than nothing and at most 30 days");
            }
            times.put(Level.valueOf(level), duration);
        });
        return new Plan(id, part.at("name").wording(), times);
    }

    private static Map<Language, Set<Level>> aroundTheClock(Part part) {
        var levels = new EnumMap<Language, Set<Level>>(Language.class);
        for (var language : Language.values()) {
            levels.put(
                    language,
                    part.at(language.tag()).texts().stream().map(Level::valueOf).collect(Collectors.toSet()));
        }
        return levels;
    }

    private static BusinessCalendar calendar(Part file) {
        var hours = file.at("business-hours");
        var opens = hours.at("opens").parsed(LocalTime::parse, LocalTime.MIN, "a time such as 09:00");
        var closes = hours.at("closes").parsed(LocalTime::parse, LocalTime.MAX, "a time such as 17:30");
        if (!opens.isBefore(closes)) {
            hours.refuse("the desk has to open before it closes");
            opens = LocalTime.MIN;
            closes = LocalTime.MAX;
        }
        var calendar = new BusinessCalendar(
                hours.at("zone").parsed(ZoneId::of, ZoneOffset.UTC, "a time zone such as Asia/Tokyo"),
                opens,
                closes,
                hours.at("weekdays").texts().stream()
                        .map(day -> DayOfWeek.valueOf(QuestionFile.constant(day)))
                        .collect(Collectors.toSet()),
                closedDays(file),
                file.at("yearly-closings").items().stream()
                        .map(PackFile::closing)
                        .toList());
        try {
            calendar.nextOpening(SOME_DAY.atStartOfDay(calendar.zone()).toInstant());
        } catch (IllegalStateException never) {
            file.at("yearly-closings").refuse("the desk would never open");
        }
        return calendar;
    }

    private static Set<LocalDate> closedDays(Part file) {
        var days = new HashSet<LocalDate>();
        file.at("holidays").items().forEach(day -> days.add(date(day)));
        file.items("company-days").forEach(day -> days.add(date(day)));
        return days;
    }

    private static BusinessCalendar.Closing closing(Part part) {
        return new BusinessCalendar.Closing(monthDay(part.at("from")), monthDay(part.at("to")));
    }

    private static MonthDay monthDay(Part part) {
        return part.parsed(text -> MonthDay.parse("--" + text), MonthDay.of(1, 1), "a day such as 12-29");
    }
}
