package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Short answers that mean yes or no only because the fact was asked for: 「止まっています」, "nothing was changed". */
final class AskedFacts {
    private record Words(Cue no, Cue yes) {
        Words(String no, String yes) {
            this(Cue.any(no), Cue.any(yes));
        }
    }

    private static final String AT_ANY_HOUR_JA = "(?:いつ|何時|夜中|深夜|夜間?|休日|土日)でも";
    private static final String GO_AHEAD_JA = "(?:です|ok(?:です)?|可(?:能)?(?:です)?|大丈夫(?:です)?|どうぞ)?[。!]?$";
    /** Errors "come out" in the same word with which somebody answers: a phone or a person has to stand beside it. */
    private static final String ANSWERS_JA = "(?:電話|携帯|着信)[^。エ]{0,12}出(?:ま|る|れま|られる)"
            + "|^(?:(?:はい|ええ)[、 ]*)?(?:(?:(?:平日|日中|昼間?|夜間?|夜中|深夜|休日|土日|祝日|週末)(?:でも|[もとや・、])*)*(?:いつ|何時)でも|(?:誰|だれ)か(?:が|は)?|(?:私|担当(?:者)?|当番)(?:が|も))[、 ]?(?:必ず|常に|常時|いつでも|何時でも|すぐに?|直接)*出(?:ま|る|れま|られる)";

    private static final String PICKED_UP_EN =
            "(?:we|i) can (?:be|take|answer|pick|do|always|keep|arrange)|(?:we|i) can$|(?:i|we)(?:'ll| will)? always (?:answer|pick up|take calls?)";
    private static final String AT_ANY_HOUR_EN =
            "^(?:yes,? |yes at |at )?(?:any ?time|24/7|24x7|around the clock|day (?:and|or) night|always|even at night)(?:,? (?:yes|of course|sure|please|is fine|no problem))?[.! ]*$";
    private static final String CALL_EN =
            "(?:call|ring|phone|reach) (?:me|us)\\b[^.]{0,30}\\b(?:any ?time|any hour|day (?:and|or) night|even (?:at|in)|tonight)";
    private static final Words CALLED = new Words(
            "難し|無理|でき(?:ませ|な)|つなが(?:りませ|らな)|出られ(?:ませ|な)|日中のみ|営業時間(?:内)?のみ|平日のみ|不可|\\b(?:not (?:available|possible|reachable)|can ?not|can't|only (?:during|in)|office hours|business hours)\\b",
            "つながりま|繋がりま|対応(?:可能|できま)|可能|出られま|" + ANSWERS_JA
                    + "|^(?:(?:はい|ええ)[、 ]*)?(?:24 ?時間|(?:いつ|何時|夜中|深夜|夜間?)でも|常時|昼夜問わず)(?:いつでも)?"
                    + GO_AHEAD_JA + "|大丈夫|問題(?:あり?ませ|な)|取れま|取りま|" + AT_ANY_HOUR_JA
                    + "[^。]{0,12}(?:かけて|鳴らし|電話|構い|かまい|結構|どうぞ|ok)|\\b(?:" + PICKED_UP_EN + "|"
                    + AT_ANY_HOUR_EN + "|available|reachable|possible|no problem|fine|" + CALL_EN + ")\\b");

    private static final Map<Fact, Words> WORDS = new EnumMap<>(
            Map.of(
                    Fact.BUSINESS_STOPPED,
                    new Words(
                            "(?:止ま|停止し)(?:って|て)(?:は|も)?(?:い|お)?(?:ませ|りませ|な)|動いて(?:い)?ます|続け(?:て|られ)|続いて|でき(?:て(?:い)?ます|ます)|一部(?:だけ|のみ)|\\b(?:not (?:completely |fully )?(?:stopped|down)|still (?:working|running|able)|can still|partly|partially|only (?:some|part))\\b",
                            "止まって(?:い|お)?(?:ます|ります|る)|停止(?:して(?:い|お)?(?:ます|ります|る)|中|状態)|止まりました|何もでき|全く(?:でき|仕事)|\\b(?:stopped|down|at a standstill|nothing works)\\b"),
                    Fact.ONGOING,
                    new Words(
                            "復旧(?:しま|済|した|して(?:い|お)(?:ま|り))|(?:直|治)り(?:まし|ま?す?た)|解消しま|収まり|解決しま|今は(?:出て|起きて)(?:い)?ませ|\\b(?:fixed|resolved|recovered|restored|over|no longer|works again|back to normal)\\b",
                            "(?:復旧|解消|解決)(?:して|でき)(?:い)?(?:ませ|おりませ|な)|続いて|発生して(?:い|お)|ずっと|まだ|今も|現在も|直って(?:い)?ませ|\\b(?:still|ongoing|not (?:yet )?(?:fixed|resolved|recovered)|continuing|all (?:the time|day)|constantly|right now)\\b"),
                    Fact.ROLLBACK_SOLVES,
                    new Words(
                            "戻[すせしる][^。、と]{0,8}(?:が|は|も)(?:特に|何も)?(?:あり?ませ|な[いし]|無[いし]|ござい)|(?:変更|変え|設定|構築)[^。]{0,8}(?:して|した(?:もの|こと)?(?:は|が|も)?)[^。]{0,3}(?:い?な[いくし]|い?ませ|おりませ|あり?ませ)|該当(?:しませ|しな|なし)|対象外|直りませ|直らな|変わりませ|解消しませ|(?:変更|変え|設定)[^。]{0,8}(?:して|て|は|も)(?:い|お)?(?:ませ|りませ|な|あ?りませ)|変更(?:なし|無し)|戻せませ|戻せな|\\b(?:nothing (?:was |has been |is |has )?changed|(?:nothing|no change|not (?:any|anything)|[a-z]{2,5}n.t (?:any|anything)) [^.]{0,12}?to (?:roll|undo|revert|go back)|not applicable|n/a|no (?:recent )?changes?|(?:did|does|do)(?: not|n't) (?:help|fix|change|solve)|haven'?t changed|not possible|(?:can ?not|can't|couldn't|could not) (?:really |simply )?(?:roll|undo|revert))\\b",
                            "直りま|直る|戻りま|解消しま|解消する|起動しま|使えま|動きま|\\b(?:it does|fixes|fixed it|solves|helps|works then|clears)\\b"),
                    Fact.PHONE_24X7,
                    CALLED,
                    Fact.SCHEDULE_ONLY,
                    new Words(
                            "(?:では|じゃ)(?:あり|な)|だけではな|ほかにも|他にも|\\b(?:not (?:only|just)|more than)\\b",
                            "遅れ|間に合|急いで|そのとおり|スケジュールだけ|\\b(?:only the (?:schedule|project|deadline)|just the (?:schedule|project|deadline))\\b"),
                    Fact.IMPACT_PARTIAL,
                    new Words(
                            "(?:影響|支障)(?:は|も)?(?:特に)?(?:あり?ませ|な|ござい)|\\b(?:no (?:impact|effect)|not affected)\\b",
                            "(?:影響|支障)(?:が|は)?(?:あ|出)|遅れ|一部|部分的|限定的|半分|滞|(?:少し|すこし|多少|若干|ある程度)(?:は|だけ)?(?:あ|出)|\\b(?:affected|delayed|held up|slow(?:ed|er)?|some(?:what)?|partly|partial(?:ly)?|part of|in part|half|limited|to (?:some|a certain) extent)\\b"),
                    Fact.IMPACT_MINOR,
                    new Words(
                            "軽微(?:では|じゃ)|(?:影響|支障)(?:が|は)?(?:大き|深刻|出)|\\b(?:not minor|serious|major)\\b",
                            "軽微|(?:影響|支障)(?:は|も)?(?:特に|ほとんど)?(?:あり?ませ|な|ござい)|小さ|\\b(?:minor|small|no (?:impact|effect)|negligible)\\b")));

    /** At night too is not yet always, and always is what severity A needs (#57). */
    private static final Cue SOMETIMES =
            Cue.any("夜|深夜|早朝|休日|土日|週末|祝日", "\\b(?:night|nights|evenings?|weekends?|holidays?|until)\\b");

    private static final Cue ALWAYS = Cue.any(
            "24 ?時間|昼夜|(?:いつ|何時|夜中|深夜|夜間|真夜中|夜|休日|土日|週末)でも|常時|常に|四六時中|年中無休|(?:夜間?|深夜)[^。]{0,8}(?:休日|土日|週末|祝日)|(?:休日|土日|週末|祝日)[^。]{0,8}(?:夜|深夜)",
            "24 ?/ ?7|24x7|24 hours|around the clock|day (?:and|or) night|any ?time|any hour|even (?:at|in the middle of the|during the|late at) night|even at [0-9]|even on (?:weekends|holidays|sundays)|always|all (?:the )?times?|nights? (?:and|or) (?:weekends?|holidays?)|(?:weekends?|holidays?) (?:and|or) nights?");

    /** By day is not always, whatever stands beside it, unless the night or the weekend does. */
    private static final Cue BY_DAY = Cue.any(
            "日中|平日|昼(?:間|休み|なら|は|に|で)|[0-9] ?時(?:半|[0-9]{1,2}分)?(?:から|以降)|午[前後]",
            "\\b(?:weekdays?|daytime|by day|during the day|after [0-9])\\b");

    private static final Cue BY_NIGHT_TOO = Cue.any(
            "24 ?時間|昼夜|夜|深夜|早朝|休日|土日|週末|祝日|年中無休|四六時中",
            "24 ?/ ?7|24x7|24 hours|around the clock|\\b(?:nights?|weekends?|holidays)\\b");

    /** Whether a change can be undone says nothing of who answers the phone. */
    private static final Cue OF_A_CHANGE =
            Cue.any("戻[すせしる]|変更", "\\b(?:roll(?:ed|ing)? ?back|rollback|undo|revert|changed?|changes)\\b");

    private AskedFacts() {}

    /** Whether somebody can be called at some unusual time, without a word that it is always so and stays so. */
    static boolean onlySometimes(Folded said, Span span) {
        return CallingHours.soonOver(said, span)
                || (said.has(SOMETIMES, span) && !said.has(ALWAYS, span))
                || (said.has(BY_DAY, span) && !(said.has(BY_NIGHT_TOO, span) && said.has(ALWAYS, span)));
    }

    /** Whether words say that somebody can be called, always or not. */
    static boolean couldBeCalled(Folded said, Span span) {
        var words = WORDS.get(Fact.PHONE_24X7);
        return words != null && said.has(words.yes(), span) && !said.has(words.no(), span);
    }

    /** What a span says to the question about a fact; empty when it says neither or both. */
    static Optional<Truth> read(Folded said, Span span, Fact fact) {
        var words = WORDS.get(fact);
        if (fact == Fact.PHONE_24X7 && said.has(OF_A_CHANGE, span)) {
            return Optional.empty();
        }
        if (words == null || span.end() - span.start() > 120) {
            return Optional.empty();
        }
        if (said.has(words.no(), span)) {
            return Optional.of(fact == Fact.ONGOING && said.has(words.yes(), span) ? Truth.YES : Truth.NO);
        }
        if (fact == Fact.PHONE_24X7 && onlySometimes(said, span)) {
            return Optional.empty();
        }
        return said.has(words.yes(), span) ? Optional.of(Truth.YES) : Optional.empty();
    }
}
