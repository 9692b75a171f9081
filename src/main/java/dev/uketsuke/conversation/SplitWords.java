package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a requester says in their own words to a proposed split: take it, leave it, change it; which of its units are
 * done with, and which belong together.
 *
 * @param wish empty when nothing was said of the split as a whole
 * @param dropped numbers of units that need no request, from 1
 * @param together numbers of units that are one request
 * @param rest whatever else was said
 */
record SplitWords(Optional<Wish> wish, Set<Integer> dropped, List<Set<Integer>> together, String rest) {
    /** What is to become of the message. */
    enum Wish {
        SPLIT,
        KEEP,
        CHANGE
    }

    private static final int LONGEST = 300;
    private static final Pattern CLAUSES = Pattern.compile("(?<=[。、,;!\\n])|(?<=[.])(?= )"
            + "|(?<!everything)(?<!all)(?= (?:and|but|while|whereas) (?:only |just |then |that )*(?:the |number |no[.]? ?|#)*(?:[1-9]|first|second|third|fourth|fifth|sixth|last|rest|others?|remaining)(?: one)?(?: only| alone)? (?:is|are|should|must|stays?|remains?|separate|apart|alone|on its own|belongs?)\\b)"
            + "|(?<=[でしがて])(?=[(（]?(?:[1-9１-９①-⑨]|最後|残り|他|ほか)(?:件目|つ目|番目?)?[)）]?(?:だけ|のみ|以外)?[はをが]?(?:別|独立|単独|一緒|同じ))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9.])([1-9])(?![0-9])(?!\\s*(?:件(?!目)|つ(?!目|め)|台|個|時|日|月|年|分|秒|回|人|名|階|%|requests|separate|items|issues|questions))"
                    + "|(?:(一|二|三|四|五|六)(?:つ目|件目|番目))|\\b(?:the )?(first|second|third|fourth|fifth|sixth)\\b");
    private static final Pattern NUMBERS =
            Pattern.compile("(?:[1-9](?:件目|つ目|番目?)?|the |first|second|third|fourth|fifth|sixth|と|and|&| )+");
    private static final List<List<String>> NAMES = List.of(
            List.of("一", "first"),
            List.of("二", "second"),
            List.of("三", "third"),
            List.of("四", "fourth"),
            List.of("五", "fifth"),
            List.of("六", "sixth"));
    private static final List<List<String>> COUNTS = List.of(
            List.of(),
            List.of(),
            List.of("2", "二", "two"),
            List.of("3", "三", "three"),
            List.of("4", "四", "four"),
            List.of("5", "五", "five"),
            List.of("6", "六", "six"));
    private static final Pattern COUNT = Pattern.compile(
            "([2-6二三四五六])(?:件|つ)(?!目)|\\b(two|three|four|five|six|[2-6]) (?:separate |different )?(?:requests|tickets|issues|questions|problems|things)\\b");
    private static final Pattern DONE = Pattern.compile(
            "解決|解消|取り?消|取り下げ|キャンセル|不要|要らな|いりません|要りません|やめ|除い|外し|削除|自分で(?:でき|対応)|なくて(?:いい|よい|良い)"
                    + "|\\b(?:solved|resolved|fixed|sorted|done|drop|cancel|remove|forget|withdraw|leave out|not needed|no longer needed|don'?t need)\\b");
    private static final Pattern SAME = Pattern.compile(
            "同じ|一緒|いっしょ|まとめ|統合|同一|(?:1|一|ひと)(?:件|つ)(?:に|と|で)|の(?:一部|続き|補足|詳細|説明|経緯)|に含め"
                    + "|\\b(?:same|together|merge|combine|belongs?|join|group|(?:just |really |actually |all )?one (?:request|issue|problem|thing|ticket|case|topic|and the same)|(?:are|is|as|into) (?:just |really |actually |all )?one$|part of|a single)\\b");
    /** What is to be a request by itself, or is said not to be the same as another. */
    private static final Pattern APART = Pattern.compile(
            "別|独立|単独|同じ(?:では|じゃ)(?:な|あり)|一緒(?:に|で)(?:しな|せず|はな)|以外"
                    + "|\\b(?:separate(?:ly|d)?|different|apart|alone|on (?:its|their) own|(?:its|their) own (?:request|ticket)|split off|not (?:the )?same|(?:is|are)n't the same|(?:doesn't|don't|does not|do not) belong|except|other than|apart from|but not|everything but|all but)\\b");

    /** That it is a request by itself, whatever else the clause tells of it. */
    private static final Pattern APART_SAID = Pattern.compile(
            "別(?:です|だ(?!っ)|件(?:です|だ(?!っ)|に|で|として|扱)|々(?:です|に)|に(?:して|し(?:たい|ます)|お願い|分け|登録|扱))|(?:独立|単独)(?:です|に|させ)"
                    + "|\\b(?:is|are|be) (?:a |completely |totally |entirely )*(?:separate|apart|(?:different|separate) (?:request|ticket|issue|problem|matter|topic)s?)\\b");

    private static final Pattern APART_BESIDES = Pattern.compile(
            "以外|最後|残り|他|番|目|独立|単独|切り?離|同一|部分|項目|\\b(?:only|just|except|other|than|from|but|everything|is|its|isn't|aren't|don't|doesn't|does|not|belong|belongs|number|no|stay|stays|remain|remains|alone|rest|remaining|remainder|others|part|parts|item|off|must|so|because|with|by|itself|last|third|fourth|fifth|sixth|completely|totally|entirely)\\b");

    private static final Pattern ONLY =
            Pattern.compile("だけ|のみ|以外|\\b(?:only|just|except|other than|apart from|everything but|all but)\\b");
    private static final Pattern REST = Pattern.compile(
            "^(?:残り|(?:その)?(?:他|ほか))(?:は|の|を|も)|^(?:and |but )?(?:all )?the (?:rest|others?|remaining|remainder)\\b");
    private static final Pattern KEEP = Pattern.compile(
            "(?:1|一|ひと)(?:件|つ)(?:の(?:まま|お?問い?合わ?せ)|にまとめ|として)|分け(?:ない|なく|ません|ずに)|分割(?:しない|せず|は不要|不要)|まとめて(?!送信)"
                    + "|\\b(?:as one|one request|(?:don'?t|do not|no need to) (?:split|separate)|not separate|one is (?:fine|enough))\\b");
    private static final Pattern SPLIT = Pattern.compile(
            "分け(?:て|る|ます|たい|ましょう|よう|た方|たほう)|分割(?:して|する|します|で|を|お願い)|別々|別件|別の(?:お?問い?合わ?せ)"
                    + "|\\b(?:split|separately|separate (?:requests|tickets)|(?:two|three|four|five|six|[2-9]) (?:separate )?(?:requests|tickets))\\b");
    /** The same wishes in words that may as well tell of the problem: "just one PC", 「2件のエラー」. */
    private static final Pattern KEEP_ALONE =
            Pattern.compile("(?:1|一|ひと)(?:件|つ)(?:で|に(?:して)|です)|そのまま|同じ(?:問題|件|話|原因|内容)|1件$"
                    + "|\\b(?:keep|just one|single|together|same (?:issue|problem|request|thing)|leave it)\\b");

    private static final Pattern SPLIT_ALONE = Pattern.compile(
            "個別|別の件|(?:[2-9]|二|三|四|五|六)(?:件|つ)(?:に|で|として|です|とも|の)"
                    + "|\\b(?:separate|(?:two|three|four|five|six|[2-9]) (?:separate )?(?:issues|questions)|different (?:issues|problems|requests))\\b");
    private static final Pattern CHANGE =
            Pattern.compile("修正|直し(?:たい|て)|変えたい|分け方|\\b(?:change|edit|adjust|regroup|split (?:it )?differently)\\b");
    private static final String COURTEOUS_JA =
            "(?:です|ました|だ|それで|その(?:まま|通り|とおり)で|いい|良い|よい|問題(?:ない|ありません)|構いません|かまいません|で(?:いい|良い|よい|結構|大丈夫)(?:です)?|結構です|大丈夫です|ください|下さい|いたし|致し|し|ます|で|よ|ね|お?願い)*";
    private static final String COURTEOUS_EN =
            "(?:[ ]?(?:please|thanks|thank you|that's|that is|it's|is|go ahead|do (?:it|so|that)|right|correct|fine|good|ok|okay|sure|need|to me|with me|by me|that works|works|great|perfect|not|at all))*";
    private static final Pattern NO = Pattern.compile(
            "^(?:いいえ|いえ|いや|ちがいます|違います|ノー)" + COURTEOUS_JA + "$|^(?:no|nope|nah|not really)" + COURTEOUS_EN + "$");
    private static final Pattern YES =
            Pattern.compile("^(?:はい|ええ|うん|そう(?:です|して)|お願い|それで|その(?:通り|とおり)|了解|承知|おねがい|オッケー|オーケー|ok|大丈夫)" + COURTEOUS_JA
                    + "$|^(?:yes|yep|yeah|ok|okay|sure|please|go ahead|fine|correct|right|sounds good|do (?:it|so|that))"
                    + COURTEOUS_EN + "$");
    private static final Pattern COURTESY =
            Pattern.compile("^(?:よろしく|宜しく|お願い|ありがとう|すみません|ください|please|thanks|thank you)[^。]{0,12}$|^\\P{L}*$");

    private static final Pattern ASKS_FOR_IT = Pattern.compile(
            "分け(?!まし|てあり|てい(?!ただ)|ない|なく|ません|ずに)|分割(?!しまし|済|しない|せず|しなく)|わけて|別々|別の(?:お?問い?合わ?せ|お?問合せ|チケット|件)(?:に|で|と)|別件(?:に|と)"
                    + "|\\b(?:split|separate|separately|divide)\\b");

    /** What a wish to split consists of; any other word makes the message something else, such as an answer. */
    private static final Pattern WISHING = Pattern.compile(
            "お?問い?合わ?せ|お?問合せ|相談|質問|内容|依頼|問題|事象|要望|話|今|上記|以上|先ほど|両方|両者|同じ?|一緒|全部|全て|原因|別々|別件|別|個別|分割|分け|方が|良い|下さい|欲しい|願い?|頂け?|可能|出来|受付|対応|扱|登録|起票|作成|申請|送信|件|個|通|点|本|者|[0-9二三四五六一]|"
                    + "メール|メッセージ|チケット|リクエスト|ケース"
                    + "|\\b(?:please|pls|can|could|would|should|will|you|i|i'd|we|we'd|they|they're|want|wish|like|need|to|have|let|me|us|let's|the|this|that|these|those|them|it|my|our|all|in|into|in-to|as|for|be|are|is|a|an|one|two|three|four|both|each|different|separate|separated|separately|split|up|apart|divide|and|also|sorry|actually|make|file|open|treat|handle|keep|own|request|ticket|issue|problem|question|case|mail|message|topic|thing|thanks|thank|request|tickets|requests|issues|problems|questions|cases|things|topics|messages|mails|of|on|do|it's|after|at|first|second|just|keep|single|same|together|leave|really|i think|think|enough|fine|ok|no|yes)\\b");

    private static final int LONGEST_WISH = 60;
    private static final Pattern TOLD = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]+|[a-z0-9]+");

    SplitWords {
        dropped = Set.copyOf(dropped);
        together = List.copyOf(together);
    }

    /** Whether a message is a wish to split and nothing else, said without being asked. */
    static boolean wished(String text) {
        return wished(text, "");
    }

    /**
     * Whether a message is a wish to split what was said before, some of which it may name: 「レポートの件は別に」.
     *
     * @param before what was said before
     */
    static boolean wished(String text, String before) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        var earlier = Normalizer.normalize(before, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words.length() <= LONGEST_WISH
                && ASKS_FOR_IT.matcher(words).find()
                && !KEEP.matcher(words).find()
                && TOLD.matcher(WISHING.matcher(words).replaceAll(" "))
                        .results()
                        .allMatch(told -> earlier.contains(told.group()));
    }

    static SplitWords of(String text) {
        return of(text, 0);
    }

    /**
     * Reads a message; everything stays in {@code rest} where nothing of it is about the split.
     *
     * @param units how many there are; 0 when that is not known
     */
    static SplitWords of(String text, int units) {
        var wish = Optional.<Wish>empty();
        var dropped = new TreeSet<Integer>();
        var together = new ArrayList<Set<Integer>>();
        var rest = new StringBuilder();
        if (text.length() > LONGEST) {
            return new SplitWords(wish, dropped, together, text.strip());
        }
        var pending = new TreeSet<Integer>();
        var apart = new TreeSet<Integer>();
        boolean othersTogether = false;
        var answer = Optional.<Wish>empty();
        for (var clause : CLAUSES.split(text)) {
            var words = Normalizer.normalize(clause, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\b([1-9])(?:st|nd|rd|th)\\b", "$1")
                    .replaceAll("[。、,;.!\\s]+$", "")
                    .strip();
            words = new PartNumbers(units).spelled(words);
            var numbers = numbers(words);
            if (units > 0) {
                numbers.removeIf(number -> number > units);
            }
            var meant = wish(words);
            var yesOrNo = yesOrNo(words);
            if (!numbers.isEmpty() && DONE.matcher(words).find()) {
                dropped.addAll(numbers);
                dropped.addAll(pending);
                pending.clear();
            } else if (!numbers.isEmpty() && units > 0 && apart(words)) {
                apart.addAll(numbers);
                apart.addAll(pending);
                pending.clear();
                othersTogether |= ONLY.matcher(words).find();
                rest.append(tells(words) ? clause : "");
            } else if (numbers.isEmpty()
                    && units > 0
                    && REST.matcher(words).find()
                    && SAME.matcher(words).find()) {
                othersTogether = true;
            } else if (!numbers.isEmpty()
                    && numbers.size() + pending.size() > 1
                    && SAME.matcher(words).find()) {
                numbers.addAll(pending);
                pending.clear();
                together.add(numbers);
            } else if (meant.isPresent()) {
                wish = wish.or(() -> meant);
            } else if (yesOrNo.isPresent()) {
                answer = answer.or(() -> yesOrNo);
            } else if (NUMBERS.matcher(words).matches()) {
                pending.addAll(numbers);
            } else if (!COURTESY.matcher(words).find()) {
                rest.append(clause);
            }
        }
        var others = IntStream.rangeClosed(1, units).boxed().collect(Collectors.toCollection(TreeSet::new));
        others.removeAll(apart);
        others.removeAll(dropped);
        together.forEach(others::removeAll);
        var supposed = others.size() > 1 && apart.size() == 1 && together.isEmpty() && !othersTogether;
        if (others.size() > 1 && (othersTogether || supposed)) {
            together.add(others);
        }
        var parted = supposed ? Optional.<Wish>empty() : Optional.of(Wish.SPLIT);
        var plain = apart.isEmpty() ? answer : parted;
        return new SplitWords(
                wish.or(() -> plain), dropped, together, rest.toString().strip());
    }

    /** Into how many it is said to be parted; empty when no number is said. */
    static OptionalInt count(String text) {
        var count =
                COUNT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST || !count.find()) {
            return OptionalInt.empty();
        }
        var said = count.group(1) == null ? count.group(2) : count.group(1);
        return IntStream.range(0, COUNTS.size())
                .filter(number -> COUNTS.get(number).contains(said))
                .findFirst();
    }

    /** Whether nothing of the message is about the split. */
    boolean silent() {
        return wish.isEmpty() && dropped.isEmpty() && together.isEmpty();
    }

    private static boolean apart(String words) {
        return APART.matcher(words).find() && (APART_SAID.matcher(words).find() || !tells(words));
    }

    /** Whether anything is told beside what is to be apart, such as where it happens too. */
    private static boolean tells(String words) {
        var besides = APART_BESIDES.matcher(words).replaceAll(" ");
        return TOLD.matcher(WISHING.matcher(besides).replaceAll(" ")).find();
    }

    private static Optional<Wish> wish(String words) {
        return on(KEEP, words, Wish.KEEP)
                .or(() -> alone(KEEP_ALONE, words, Wish.KEEP))
                .or(() -> on(SPLIT, words, Wish.SPLIT))
                .or(() -> alone(SPLIT_ALONE, words, Wish.SPLIT))
                .or(() -> on(CHANGE, words, Wish.CHANGE));
    }

    /** Weaker than a wish in its own words: "no, they are separate". */
    private static Optional<Wish> yesOrNo(String words) {
        return on(NO, words, Wish.KEEP).or(() -> on(YES, words, Wish.SPLIT));
    }

    private static Optional<Wish> alone(Pattern pattern, String words, Wish wish) {
        return on(pattern, words, wish)
                .filter(_ ->
                        !TOLD.matcher(WISHING.matcher(words).replaceAll(" ")).find());
    }

    private static Optional<Wish> on(Pattern pattern, String words, Wish wish) {
        return pattern.matcher(words).find() ? Optional.of(wish) : Optional.empty();
    }

    /** The units that are named by their numbers. */
    static Set<Integer> numbers(String words) {
        var numbers = new TreeSet<Integer>();
        var matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(number(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return numbers;
    }

    private static int number(@Nullable String digit, @Nullable String japanese, @Nullable String english) {
        if (digit != null) {
            return Integer.parseInt(digit);
        }
        var name = Objects.requireNonNullElse(japanese, english);
        return 1
                + NAMES.indexOf(NAMES.stream()
                        .filter(names -> names.contains(name))
                        .findFirst()
                        .orElseThrow());
    }
}
