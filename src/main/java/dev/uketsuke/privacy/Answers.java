package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** What lets somebody in who has lost a password: answers to secret questions, recovery words, backup codes. */
final class Answers implements Detector {
    private static final List<String> QUESTIONS = List.of(
            "秘密の質問",
            "秘密の答え",
            "security question",
            "secret question",
            "security answer",
            "secret answer",
            "recovery question");
    private static final String ANSWER =
            "(?:「([^」\\n]{2,30})」|\"([^\"\\n]{2,30})\"|([A-Za-z0-9][A-Za-z0-9.' -]{1,28}[A-Za-z0-9]|[\\p{Katakana}\\p{Han}ー]{2,14}|[\\p{Hiragana}ー]{2,14}?))";
    private static final String ENDED = "(?:です|でした|だ|で登録|に設定|にして|[。、,.]|\\s|$)";
    private static final Pattern QUESTION = Pattern.compile("^[^\\n]{0,60}?(?:答え?|回答|answer)(?:(?:は|が|:|=| is| was)[ ]?"
            + ANSWER + ENDED + "| ([A-Z][a-z]{2,20})(?:[ .,。、\\n]|$))");
    /** The question, and what to say to it. */
    private static final Pattern SAID_TO_IT = Pattern.compile(
            "^秘密の(?:質問|答え)[^\\n。「」、]{0,12}(?:「[^」\\n]{2,40}」)?[^\\n。「」、]{0,12}?(?:には?|は|へは?)、?(?:「([^」\\n]{2,30})」|([\\p{Hiragana}\\p{Katakana}\\p{Han}ーA-Za-z0-9]{2,16}?))(?:と|って)(?:お?答|お?入|お?返|登録|設定|回答)");

    private static final List<String> ASKED = List.of(
            "security question",
            "secret question",
            "first pet",
            "first school",
            "maiden name",
            "first car",
            "favourite",
            "favorite",
            "grew up",
            "memorable");
    private static final Pattern ANSWERED = Pattern.compile(
            "^[^\\n]{0,60}?[ ,](?:answer(?:ed)?|put|say|said|enter|type|i use|it's|give)(?: it| is| with| as|:)? (?:\"([^\"\\n]{2,30})\"|'([^'\\n]{2,30})'|([A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z'-]+){0,2}))(?:[.,;\\n ]|$)");
    private static final List<String> FACTS = List.of("maiden name", "母の旧姓", "母親の旧姓");
    private static final Pattern FACT = Pattern.compile(
            "^(?:maiden name|母の旧姓|母親の旧姓)(?:は| is| was|:|,)[ ]?(?:「([^」\\n]{2,30})」|\"([^\"\\n]{2,30})\"|([A-Z][A-Za-z'-]{2,20}|[\\p{Katakana}\\p{Han}ー]{2,8}))");
    private static final Pattern NONE = Pattern.compile(
            "(?i)不明|未設定|なし|忘|わから|分から|登録|設定|別途|同じ|秘密|言え|書け|違|正しい|合って|^(?:unknown|not |never|wrong|correct|right|the same|always|rejected|refused|required|empty|blank|in |on |n/a|set|also|case|accepted|invalid|incorrect)");

    private static final List<String> WORDS =
            List.of("recovery", "seed phrase", "seed words", "mnemonic", "復元用", "リカバリ", "ニーモニック", "シードフレーズ");
    private static final Pattern WORD_LIST = Pattern.compile(
            "^[^\\n.。]{0,40}?(?:words?|phrase|語|フレーズ|ワード|mnemonic|ニーモニック)(?: are| is|は|:|を|、|「|\"| ){0,3}[「\"]?[ ]?((?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})");

    private static final List<String> CODES = List.of(
            "backup code",
            "recovery code",
            "scratch code",
            "rescue code",
            "バックアップコード",
            "リカバリーコード",
            "リカバリコード",
            "回復コード",
            "復旧コード",
            "予備コード",
            "復元コード");
    private static final String CODE =
            "([0-9]{4}[ -]?[0-9]{4}|[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){1,5}|[a-z0-9]{8,12})";
    private static final Pattern CODE_BEHIND =
            Pattern.compile("^[^。\\n0-9-]{0,24}?[ :は「(\"'、を]" + CODE + "(?:[^A-Za-z0-9-]|$)");
    private static final Pattern CODE_NEXT =
            Pattern.compile("^(?: and |、|, | / |と| |\\n)" + CODE + "(?:[^A-Za-z0-9-]|$)");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        addAnswers(text, QUESTIONS, QUESTION, hits);
        addAnswers(text, FACTS, FACT, hits);
        addAnswers(text, QUESTIONS, SAID_TO_IT, hits);
        addAnswers(text, ASKED, ANSWERED, hits);
        for (int place : text.places(WORDS)) {
            var words = text.at(WORD_LIST, place, 300);
            if (words != null) {
                hits.add(Hit.likely(SecretKind.RECOVERY_KEY, place + words.start(1), place + words.end(1)));
            }
        }
        for (int place : text.places(CODES)) {
            addCodes(text, place, hits);
        }
        return hits;
    }

    private static void addAnswers(Flat text, List<String> names, Pattern pattern, List<Hit> hits) {
        for (int place : text.places(names)) {
            var match = text.at(pattern, place, 140);
            if (match != null) {
                int group = group(match);
                if (!NONE.matcher(match.group(group)).find()) {
                    hits.add(Hit.likely(SecretKind.PASSWORD, place + match.start(group), place + match.end(group)));
                }
            }
        }
    }

    private static int group(Matcher match) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        return group;
    }

    private static void addCodes(Flat text, int place, List<Hit> hits) {
        int name = place + text.runEnd(place, 14, c -> c != ' ' && c != 'ド') - place;
        int at = text.charAt(name) == 'ド' ? name + 1 : text.runEnd(name + 1, 5, c -> c >= 'a' && c <= 'z');
        var match = text.at(CODE_BEHIND, at, 70);
        while (match != null && code(match.group(1))) {
            hits.add(Hit.likely(SecretKind.RECOVERY_KEY, at + match.start(1), at + match.end(1)));
            at += match.end(1);
            match = text.at(CODE_NEXT, at, 50);
        }
    }

    private static boolean code(String word) {
        return word.chars().anyMatch(Character::isDigit) && Likeness.plausible(word);
    }
}
