package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.DayPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** When something began, in Japanese and English, cut to the precision in which it was said. */
final class MomentGrammar {
    /** A day and the hour said with it belong together when only this stands between them. */
    private static final Pattern BETWEEN = Pattern.compile(
            "^[ 、,(]*(?:\\([月火水木金土日]\\)|\\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?\\)|[月火水木金土日]曜日?|の|に|\\.? ?(?:time|時刻|時間)[: ]*|at|around|about|and|approximately|from|roughly|,| |t|の?およそ|の?約|、|\\))*$");

    private static final Pattern SINCE_AFTER = Pattern.compile(
            "^ ?(?:頃|ごろ|くらい|ぐらい|あたり|過ぎ|すぎ|前|時点|ちょうど|きっかり)?[ )]?(?:の[^。、,0-9]{1,10}?(?:時|後|頃|ごろ|あと|タイミング|途中|時間|朝|昼|夕方|夜)(?:から|より|以降)|から|より|以降|以来|を境に|にかけて|onwards?|に発生|発生|(?:に|、)?[^。、,]{0,16}?(?:なくな(?:り|っ)|始ま|起き|切断|切れ|落ち|止ま|停止し|ダウン|固ま|失敗し|消え))");
    private static final Pattern SINCE_BEFORE = Pattern.compile(
            "(?:since|from|starting|started|began|beginning|as of|発生日時|発生|開始|(?:気づい|気付い|発生し|始まっ|起き|止まっ|落ち)たのは)(?: (?:on|at|around|about|early|late|the|all))*[ ::はが]{0,3}$");
    private static final Pattern SINCE_WITHIN = Pattern.compile("^(?:since|from) |(?:から|より)$");
    private static final Pattern NOT_START_AFTER = Pattern.compile(
            "^ ?(?:(?:に|には|、)?(?:復旧|回復|解消|解決|直り|治り|戻り)|まで|までに|中に|付(?:け|の)|版|リリース|に(?:リリース|展開|本番|開催|予定|迫)|の(?:端末|データ|ログ|ファイル|記録|情報|履歴|メール|定義)(?:が|は|を|も|まで|だけ)|(?:の[朝昼夜])?(?:になると|に限って|ばかり)|は、?(?:[0-9一二三四五]+(?:件|点)|お願い|質問|相談)"
                    + "|から[^。、]{0,10}(?:まで|にかけて)[^。、]{0,6}(?:しやす|多い|ことが多)|[^。、,.]{0,8}(?:は|の時点では)(?:正常|問題な|動い|使え)"
                    + "|[,]? (?:it|everything|all) (?:was|were) (?:still )?(?:fine|ok|working|normal))");
    private static final Pattern NOT_START_BEFORE = Pattern.compile(
            "(?:(?:復旧|回復|解消|解決)(?:した|しました)?の?(?:は|が)、?|(?:直|治|戻)った(?:の|時間)(?:は|が)、?|(?:recovered|restored|resolved|fixed|back)(?: up| to normal)?(?: at| on| since| by)?|by|until|till|before|due|deadline|version|ver\\.?|バージョン|次回|every|each|毎|平日|営業時間(?:は)?|受付(?:時間)?(?:は)?|weekdays|kept|retained|stored|held|saved|valid|good|available|archived|lasts?|limited|cached|trial|(?:advisory|bulletin|article|notice|announcement|mail|e-?mail|letter|post|report|screenshot|invoice|quote|meeting|minutes) (?:from|of|dated)|(?:fine|worked|works|working|okay|ok|normal)(?: was| until| on| till| up to)?)(?: the| on)? ?$");
    /** The day on which a card or a licence ends; never a beginning, asked or not. */
    private static final Pattern EXPIRES_BEFORE = Pattern.compile(
            "(?:(?:有効)?期限|失効|満了|有効期間|更新期日|納期|期日|締め?切り?)(?:日|は|が|の|:|: | )*$|\\b(?:expir(?:es?|y|ing|ation)|exp|valid (?:until|thru|through|to)|good (?:until|thru|through))(?: date| on)?[ .:]*$");

    /** All was well until then, and no more since: 「16時までは動いていて、その時刻から駄目です」. */
    private static final Pattern TURNED_AFTER = Pattern.compile(
            "^[^。、.,\n]{0,4}まで[^。\n]{0,30}(?:、|。) ?(?:その(?:時刻?|日|瞬間|直後|後|あと)|それ|そこ)(?:から|より|以降|以後|以来|を境)|^[^.\n]{0,12}[.,;] ?(?:and |but )?(?:then|since then|after that|from then|from that|ever since)\\b");

    private static final Pattern ABOUT_AFTER =
            Pattern.compile("^ ?(?:頃|ごろ|くらい|ぐらい|あたり|前後)|^ ?(?:-?ish\\b|or so\\b|or thereabouts\\b)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "(?:約|およそ|だいたい|大体|たしか|確か)[、 ]?$|\\b(?:around|about|approximately|approx\\.?|roughly|circa|maybe|probably)(?: on| at)?(?: the)? $");
    private static final Pattern ABOUT_WITHIN =
            Pattern.compile("約|およそ|だいたい|大体|ほど|頃|ごろ|くらい|ぐらい|前後|\\b(?:around|about|approximately|roughly)\\b|ish\\b");
    private static final Pattern ROUGH =
            Pattern.compile("^[0-9]{4}-(?:W[0-9]+|[0-9]{2}|[0-9]{2}-[0-9]{2} .*)$|^[0-9]{4}$");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    private final DateGrammar dates = new DateGrammar();
    private final TimeGrammar times = new TimeGrammar();

    /** A moment: canonical value (ISO-8601, or a day with a {@link DayPart}), where it was said, and whether it has not come yet. */
    record Moment(String value, Span span, boolean future) {}

    /** The moments of a text, the likeliest beginning first; the time of a change is none where a beginning is stated. */
    List<Moment> find(Folded said, Span within, Today today) {
        var moments = all(said, within, today, false);
        moments.removeIf(moment -> !turned(said, moment.span())
                && (NOT_START_AFTER.matcher(said.after(moment.span(), 28)).find()
                        || NOT_START_BEFORE
                                .matcher(said.before(moment.span(), 20))
                                .find()
                        || Occasion.of(said, moment.span(), within) == Occasion.OTHER));
        return likeliestFirst(said, within, moments);
    }

    /** The moment in an answer to "since when", where an hour alone is enough. */
    Optional<Moment> asked(Folded said, Span within, Today today) {
        return likeliestFirst(said, within, all(said, within, today, true)).stream()
                .findFirst();
    }

    /** The instant of a moment that was said to the minute. */
    Optional<ZonedDateTime> exactly(Moment moment, ZoneId zone) {
        return moment.value().length() > "2026-11-22T10:00".length()
                ? Optional.of(OffsetDateTime.parse(Around.exact(moment.value())).atZoneSameInstant(zone))
                : Optional.empty();
    }

    private static List<Moment> likeliestFirst(Folded said, Span within, List<Moment> moments) {
        if (moments.size() < 2) {
            return moments;
        }
        var changes = AfterChange.in(said, within);
        Predicate<Moment> ofChange = moment -> changes.stream().anyMatch(change -> change.covers(moment.span()));
        boolean stated = moments.stream().anyMatch(ofChange.negate().and(moment -> since(said, moment.span())));
        return moments.stream()
                .filter(moment -> !stated || !ofChange.test(moment))
                .sorted(Comparator.comparing((Moment moment) -> Occasion.of(said, moment.span(), within))
                        .thenComparing(MomentGrammar::coarse))
                .toList();
    }

    /** Whether the words around a moment say that something began then. */
    static boolean since(Folded said, Span span) {
        return SINCE_AFTER.matcher(said.after(span, 24)).find()
                || SINCE_WITHIN.matcher(said.text(span)).find()
                || turned(said, span)
                || SINCE_BEFORE.matcher(said.before(span, 24)).find();
    }

    private static boolean turned(Folded said, Span span) {
        return TURNED_AFTER.matcher(said.after(span, 60)).find();
    }

    /** Whether it is a week or a month, which a day in the same message makes precise. */
    private static boolean coarse(Moment moment) {
        return moment.value().length() < "2026-11-22".length();
    }

    /** "Today" said with another zone is the day there where it cannot be the day here. */
    private List<Moment> all(Folded said, Span within, Today today, boolean asked) {
        var here = allOf(said, within, today, asked);
        return times.find(said, within).stream()
                .map(TimeGrammar.Hour::zone)
                .filter(zone -> zone != null && here.stream().anyMatch(Moment::future))
                .findFirst()
                .map(zone -> allOf(said, within, today.in(zone), asked))
                .orElse(here);
    }

    private List<Moment> allOf(Folded said, Span within, Today today, boolean asked) {
        var now = today.now();
        var moments = new ArrayList<Moment>();
        var hours = new ArrayList<>(times.find(said, within));
        var days = dates.find(said, within, today);
        for (var day : days) {
            var hour = hours.stream()
                    .filter(one -> one.span().overlaps(day.span()) || adjacent(said, day.span(), one.span()))
                    .findFirst();
            hour.ifPresent(hours::remove);
            moments.add(hour.map(one -> at(day, one, now)).orElseGet(() -> whole(said, day, within, now)));
        }
        moments.removeIf(
                moment -> EXPIRES_BEFORE.matcher(said.before(moment.span(), 20)).find());
        hours.removeIf(hour -> days.stream().anyMatch(day -> day.span().overlaps(hour.span())));
        for (var hour : hours) {
            if (asked || since(said, hour.span())) {
                moments.add(today(hour, now));
            }
        }
        moments.replaceAll(moment -> roughly(said, moment) ? about(moment) : moment);
        return moments;
    }

    /** A week, a month and a part of a day are rough by themselves. */
    private static Moment about(Moment moment) {
        return ROUGH.matcher(moment.value()).find()
                ? moment
                : new Moment(Around.value(moment.value()), moment.span(), moment.future());
    }

    private static boolean roughly(Folded said, Moment moment) {
        return ABOUT_AFTER.matcher(said.after(moment.span(), 6)).find()
                || ABOUT_WITHIN.matcher(said.text(moment.span())).find()
                || ABOUT_BEFORE.matcher(said.before(moment.span(), 20)).find();
    }

    private static boolean adjacent(Folded said, Span day, Span hour) {
        var between = day.gap(hour);
        return between.end() - between.start() <= 14
                && BETWEEN.matcher(said.text(between).replace("on ", " ").replace("of ", " "))
                        .find();
    }

    private static Moment at(DateGrammar.Day day, TimeGrammar.Hour hour, ZonedDateTime now) {
        var span = day.span().to(hour.span());
        var date = day.day();
        if (date == null) {
            return dayAlone(day, now);
        }
        var zone = hour.zone() == null ? now.getZone() : hour.zone();
        var moment = moment(date, day.night() ? hour.atNight() : hour, zone);
        return new Moment(MINUTES.format(moment), span, moment.toInstant().isAfter(now.toInstant()));
    }

    private static Moment today(TimeGrammar.Hour hour, ZonedDateTime now) {
        ZoneId zone = hour.zone() == null ? now.getZone() : hour.zone();
        var today = now.withZoneSameInstant(zone).toLocalDate();
        var moment = moment(today, hour, zone);
        if (moment.toInstant().isAfter(now.toInstant())) {
            moment = moment(today.minusDays(1), hour, zone);
        }
        return new Moment(MINUTES.format(moment), hour.span(), false);
    }

    private static OffsetDateTime moment(LocalDate day, TimeGrammar.Hour hour, ZoneId zone) {
        return day.plusDays(hour.minuteOfDay() / 1440)
                .atTime(LocalTime.ofSecondOfDay((hour.minuteOfDay() % 1440) * 60L))
                .atZone(zone)
                .toOffsetDateTime();
    }

    /** A day without an hour keeps the part of it that was said. */
    private static Moment whole(Folded said, DateGrammar.Day day, Span within, ZonedDateTime now) {
        var alone = dayAlone(day, now);
        return Optional.ofNullable(day.day())
                .flatMap(known -> DayParts.with(said, day.span(), within)
                        .map(part ->
                                new Moment(new DayPart.Of(known, part.part()).value(), part.span(), alone.future())))
                .orElse(alone);
    }

    private static Moment dayAlone(DateGrammar.Day day, ZonedDateTime now) {
        return new Moment(day.value(), day.span(), day.first().isAfter(now.toLocalDate()));
    }
}
