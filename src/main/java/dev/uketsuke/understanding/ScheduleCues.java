package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether only a schedule suffers (#56). */
final class ScheduleCues {
    static final List<FactRule> RULES = List.of(
            new FactRule(
                    Fact.SCHEDULE_ONLY,
                    Truth.YES,
                    Cue.any(
                            "(?:プロジェクト|進捗|納期|期日|期限|リリース|本番展開|展開|スケジュール|日程|計画|稼働開始|カットオーバー|移行|導入)[^。]{0,30}?(?:影響|遅れ|遅延|間に合|迫っ|加速|急|優先|ずれ)",
                            "(?:加速|早め|前倒し|優先的?に|急いで)[^。]{0,12}(?:対応|回答|ほし|欲し|いただ|頂|もら|お願い)[^。]{0,20}(?:プロジェクト|納期|進捗|リリース|スケジュール)?",
                            "間に合(?:わ|い)(?:な|ませ|そう)",
                            "\\b(?:project|deadline|schedule|rollout|roll-out|go-live|go live|milestone|timeline|launch|migration)\\b[^.]{0,50}?(?:at risk|behind|slip|delay|expedit|speed|late|affected|in danger|jeopard|approaching|close|tight|imminent)",
                            "\\b(?:deadline|rollout|roll-out|go-live|go live|launch|cut-?over|milestone)\\b[^.]{0,24}? (?:is|are|comes|starts|due|planned|scheduled|set)\\b[^.]{0,16}? (?:next|this|tomorrow|tonight|soon|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:a|one|two|three|four|five|[0-9]+) (?:hours?|days?|weeks?))\\b",
                            "\\b(?:faster|sooner|quick(?:er|ly)|prioriti[sz]ed?|hurry)\\b[^.]{0,50}? (?:project|deadline|schedule|rollout|roll-out|go-live|go live|milestone|timeline|launch|migration)\\b",
                            "\\b(?:expedite|speed (?:things|it|this) up|accelerate)\\b|behind schedule|\\bmiss(?:ing)? [^.]{0,24}(?:deadline|date|milestone|cut-?over)\\b"),
                    Cue.any(
                            "(?:だけ|のみ)(?:の(?:話|問題))?(?:では|じゃ)|納期の相談じゃ|\\b(?:not (?:just|only|merely)|isn't (?:just|only)|nothing to do with|don't (?:file|treat|regard))\\b|(?:業務|生産|営業|事業)[^。]{0,10}停止|(?:影響|遅れ)(?:は|も)?(?:な|ありませ)")));

    private ScheduleCues() {}
}
