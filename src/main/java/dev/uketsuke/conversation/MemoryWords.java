package dev.uketsuke.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a message what it says of remembering the contact: "連絡先を覚えておいて", "forget my details".
 *
 * @param rest what remains to be read
 */
record MemoryWords(MemoryWish wish, String rest) {
    private static final int LONGEST = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!?？\\n])|(?<=\\.)(?=\\s)");
    private static final String DETAILS_JA =
            "(?:(?:私|わたし|わたくし|自分|当方|こちら|弊社)の)?(?:(?:記憶|登録|保存)(?:した|して(?:い|あ)る|済みの?)|覚えて(?:い)?る)?"
                    + "(?:ご?連絡先|個人情報|担当者(?:の)?(?:情報|連絡先))(?:の?(?:情報|内容|データ))?";
    private static final String PLEASE_JA =
            "(?:おいて|ください|下さい|くださいね|ほしい(?:です)?|欲しい(?:です)?|もらえますか|いただけますか|頂けますか" + "|くれますか|お願い(?:し|いたし|致し)ます|お願い)*";
    private static final String NEXT_JA = "(?:(?:次回|今後|次)(?:以降|から)?(?:も|の(?:ため|為)に|に備えて)?[、,]?)?";
    private static final Pattern REMEMBER_JA = Pattern.compile(NEXT_JA + DETAILS_JA + "(?:を|は|も)?" + NEXT_JA
            + "(?:覚え(?:て|といて)|(?:記憶|保存|登録)(?:して|を?)|(?:残して))" + PLEASE_JA);
    private static final Pattern FORGET_JA = Pattern.compile(NEXT_JA + DETAILS_JA + "(?:を|は|も)?" + NEXT_JA
            + "(?:(?:すべて|全て|全部|もう)[、,]?)?(?:忘れて|(?:削除|消去|破棄)(?:して|を?)|消して"
            + "|(?:覚え|(?:記憶|保存)し|残さ)(?:ないで|なくて(?:いい|よい|結構)(?:です)?))"
            + PLEASE_JA);
    private static final String DETAILS_EN =
            "(?:(?:my|our|the) )?(?:(?:saved|stored|remembered) )?(?:(?:contact|personal) (?:details|info|information|data)|details|contacts?)";
    private static final String PLEASE_EN = "(?:(?:please|also|and|could you|can you|would you|will you|kindly)[, ]+)*";
    private static final String NEXT_EN =
            "(?:,? (?:for (?:the )?next time|for (?:the )?future(?: requests?)?|next time|in (?:the )?future|too|as well|please|again))*";
    private static final Pattern REMEMBER_EN =
            Pattern.compile(PLEASE_EN + "(?:remember|keep|save|store) " + DETAILS_EN + "(?: on file)?" + NEXT_EN);
    private static final Pattern FORGET_EN = Pattern.compile(PLEASE_EN
            + "(?:(?:forget|delete|erase|remove)(?: all(?: of)?)?|(?:do not|don't|never) (?:remember|keep|save|store)|stop (?:remembering|keeping|saving|storing)) "
            + DETAILS_EN + NEXT_EN);
    private static final Pattern AROUND = Pattern.compile("[。.!?\\s]+$|(?<=[^\\x00-\\x7f])\\s+|\\s+(?=[^\\x00-\\x7f])");
    /** Without "my", "the details" may be anything. */
    private static final Pattern WHOSE = Pattern.compile("\\b(?:my|our|contact|personal)\\b");

    static MemoryWords of(String text) {
        MemoryWish wish = new MemoryWish.None();
        var rest = new ArrayList<String>();
        for (var sentence : sentences(text)) {
            var said = wish(sentence);
            if (said instanceof MemoryWish.None) {
                rest.add(sentence);
            } else {
                wish = said;
            }
        }
        return new MemoryWords(
                wish,
                wish instanceof MemoryWish.None ? text : String.join("", rest).strip());
    }

    private static List<String> sentences(String text) {
        return List.of(SENTENCES.split(text));
    }

    private static MemoryWish wish(String sentence) {
        var words = ShortWords.of(sentence, LONGEST).without(AROUND);
        if (words.are(FORGET_JA) || (words.are(FORGET_EN) && words.have(WHOSE))) {
            return new MemoryWish.Forget();
        }
        return words.are(REMEMBER_JA) || (words.are(REMEMBER_EN) && words.have(WHOSE))
                ? new MemoryWish.Remember(sentence.strip())
                : new MemoryWish.None();
    }
}
