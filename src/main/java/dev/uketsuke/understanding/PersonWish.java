package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** A sentence that asks for somebody, and so tells nothing of the matter: "Get someone to call me", 「誰か電話ください」. */
final class PersonWish {
    private static final int LONGEST = 100;
    private static final Pattern WISHES = Cues.any(
            "(?:電話|折り?返し|連絡)(?:を|で)?(?:すぐ(?:に)?|早く|至急|今すぐ)?(?:ください|下さい|して|かけて|くれ|ほしい|欲しい|もら|いただ|頂|お願い|話)"
                    + "|(?:担当(?:者|の方)?|オペレーター?|人間|有人|サポート(?:の(?:人|方))?|エンジニア|誰か|だれか|人)(?:の方|の人)?(?:と|に|へ|を|が|で)[^。]{0,16}(?:話|つな|繋|代わ|替わ|かわ|呼|相談|対応|出して|連絡|チャット|お願い|引き?継)"
                    + "|(?:ボット|機械|チャットボット|ai)(?:では|じゃ|は)(?:なく|嫌|いや|だめ|ダメ|無理|話にならない)",
            "\\b(?:someone|somebody|anyone|a person|people|human|agent|representative|operator|engineer|technician|real person|helpdesk|support|colleague)\\b[^.]{0,40}\\b(?:call|calls|phone|ring|contact|talk|speak|take over|get (?:back|in touch)|reach|help me|come|chat)\\b",
            "\\b(?:talk|speak|chat|connect|transfer|put|get|hand|want|need|like|have|prefer|give)\\b[^.]{0,40}\\b(?:someone|somebody|person|human|agent|representative|operator|engineer|technician|call ?back)\\b",
            "\\b(?:call|phone|ring) (?:me|us)\\b|\\bgive (?:me|us) a (?:call|ring)\\b");

    private PersonWish() {}

    static boolean in(Folded said, Span sentence) {
        return sentence.end() - sentence.start() <= LONGEST && said.has(WISHES, sentence);
    }
}
