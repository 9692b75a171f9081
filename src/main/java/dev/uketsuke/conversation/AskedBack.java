package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Remark.About;
import dev.uketsuke.severity.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes what a requester asks about the open questions out of a message, so that no question is recorded as an answer.
 *
 * @param remarks what is said to it
 * @param rest what remains to be read; empty when the message asked and did nothing else
 * @param asked the sentences that asked, which may name values besides
 */
record AskedBack(List<Remark> remarks, String rest, List<String> asked) {
    private static final int LONGEST = 120;
    private static final int SHORT = 30;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。？?！!\\n])");
    private static final Pattern ASKS = Pattern.compile(
            "(?:聞く|訊く|尋ねる|必要な|要る|いる)の$|[?]$|(?:です|ます|でしょう|いい|良い|よい|必要|べき|る|た)(?:の)?か$|とは$|って(?:何|なに)?$|(?:教えて|説明して)[^。]{0,12}$"
                    + "|^(?:what|why|how|where|which|could|can|do i|is (?:this|that|it)|please explain)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRITERIA = Pattern.compile(
            "基準|定義|違い|目安|どんな(?:場合|とき|時)|どういう(?:場合|とき|時)|(?:何|なん)です|とは|counts? as|^what(?:'s| is| are) |criteri|defin|differ|qualif|decid|\\bmean");
    /** Why or whether it is that severity, asked in a few words. */
    private static final Pattern JUDGED = Pattern.compile(
            "なぜ|なんで|どうして|理由|(?:です|でしょう|なります|当たります|該当します)か[?]?$|(?:重大度|重要度|緊急度|優先度) ?[abc] ?[?]$|^(?:why|is|are|should|would|does|will)\\b");

    private static final int LONGEST_STANDING = 60;
    private static final Pattern NAMED = Pattern.compile(
            "(?i:(?:重大度|重要度|緊急度|優先度|\\bsev(?:erity)?(?: level)?|\\bpriority) ?([abc]))(?![A-Za-z])|(?<![A-Za-z])([ABC])(?![A-Za-z])");
    /** What would make it that severity: 「どうすればAになりますか」, "what would make this A?". */
    private static final Pattern TO_REACH = Pattern.compile(
            "(?:どう(?:すれば|したら|なれば|なったら|すると)|何(?:が|を)(?:必要|足り|すれば|満た)|足りない|条件).*(?:か|[?])$"
                    + "|(?:に|と)(?:は)?(?:でき(?:ます|ません|ない|る)|なり(?:ます|ません)|なら(?:ない|ぬ)|なれ(?:ます|ません))(?:の|ん)?(?:です|でしょう)?か[?]?$"
                    + "|(?:に|と)(?:する|なる|上げる|あげる|変える|変更する|引き上げる)に(?:は|、).{0,12}(?:か[?]?|[?]|は)$"
                    + "|^(?:so |and |but |ok,? )*(?:what (?:would|does|do|will|must|should|can)\\b.{0,40}\\b(?:make|takes?|need|have|change|happen|missing|do|get|reach|qualify|become)\\b"
                    + "|what(?:'s| is) (?:missing|needed|required|lacking)|how (?:can|could|do|would|will)\\b.{0,25}\\b(?:get|make|become|be|qualify|reach|raise|turn|upgrade|change)\\b"
                    + "|why (?:not|isn't|is (?:it|this|that) not|can't)\\b|(?:can|could|can't|couldn't|may|might) (?:this|it|that|my request|the request)\\b.{0,20}\\b(?:be|become|count)\\b)");
    /** Whether it is that severity. */
    private static final Pattern WHETHER = Pattern.compile(
            "(?:重大度|重要度|緊急度|優先度)?[ はの]*[abc](?:に|と)?(?:です|でしょう|なります|当たります|あたります|該当します|相当します|なるの(?:です|でしょう)|なるんです)(?:よね|か)[?]?$|(?:重大度|重要度|緊急度|優先度) ?[abc] ?[?]$"
                    + "|^(?:so |and |but )*(?:is|isn't|are|should|would|wouldn't|does|doesn't|will|shouldn't) (?:this|that|it|my request|the request|mine|we)\\b");

    /** What is recorded so far: a wish to see it, and nothing else. */
    private static final Pattern SO_FAR = Pattern.compile(
            "(?:すみません|ちょっと|一度|いったん|、| )*(?:(?:ここ|これ|今|いま)まで(?:に|の|で)?|今の|現在の|現時点の|(?:私の)?(?:入力|回答|登録|記録)(?:した|済みの)?)(?:の)?(?:伝えた|話した|入力した|書いた|答えた|入力|回答|登録|記録)?(?:内容|回答|情報|こと|もの|まとめ)(?:の一覧)?(?:は|(?:を|が)?(?:まとめて|一覧で|全部|もう一度|一度)?(?:(?:確認|表示|整理)(?:し)?(?:て(?:ください|下さい|もらえますか)|たい(?:です)?|できますか|お願いします)|(?:見|み)(?:せて(?:ください|下さい|もらえますか)?|たい(?:です)?|られますか)|教えて(?:ください|下さい)?|知りたい(?:です)?|(?:どう|何)(?:なって|が入って)(?:い)?ますか))"
                    + "|(?:ok,? |please |can you |could you |can i |could i |may i |let me |i want to |i'd like to )*(?:show|see|list|review|read|repeat|summari[sz]e|tell)(?: me)?(?: back)?(?: to me)? (?:what (?:you|i|we) (?:have|got|know|have got|have told you|told you|have said|said|entered|wrote|have entered|collected|have collected)|(?:a |the |my )?(?:summary|answers|details|draft))(?: so far| already| until now| up to now| now)?"
                    + "|what (?:do you have|have you got|do you know|did i (?:say|tell you)|have i (?:told you|said|entered))(?: so far| already| until now| up to now)?"
                    + "|(?:show )?(?:the )?summary(?: so far| please)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEVERITY =
            Pattern.compile("重大度|重要度|緊急度|優先度|(?i:\\bseverit|\\bsev\\b|\\bpriorit|\\burgency)");
    private static final Pattern LEVEL = Pattern.compile("(?<![A-Za-z])[ABC](?![A-Za-z])|(?i:\\bas [abc]\\b)");
    private static final Pattern REASON = Pattern.compile(
            "(?:なぜ|なんで|どうして|何のため|なんのため|何に使|なんに使).*(?:聞|訊|尋|伺|必要|質問|要る|いる|答|です|使)|(?:答え|回答|記入|入力)(?:は|が)?.*(?:必要|必須|しないと|なきゃ|なければ)"
                    + "|\\bwhy\\b.*\\b(?:ask|asking|need|want|necessary|required|question|have to|matter|relevant|know)|^why[?]?$"
                    + "|what (?:is|do you need) (?:this|that|it) (?:for|about)|^(?:is|are) (?:this|that|it|these) (?:really )?(?:necessary|required|needed)|^do i (?:have|need) to");
    private static final Pattern FIND_OUT = Pattern.compile(
            "調べ方|確認方法|見方|(?:どこ|どうやって|どうすれば|どうしたら|どのように).*(?:確認|調べ|見|分か|わか|取得)"
                    + "|\\b(?:how|where) (?:do|can|could|would|should|to)\\b.*\\b(?:find|check|see|look|get|tell|know|count)\\b");
    private static final Pattern MEANING = Pattern.compile(
            "とは|意味|何のこと|なんのこと|どういうこと|どう書|何を書|なにを書|って何|ってなに|例を|例えば[?]$"
                    + "|(?:what|how) (?:do|did) you mean|^what(?:'s| is| are) .{2,44}[?]$|what does .* mean|what is meant|what should i (?:write|put|enter)|explain|\\bmeaning of\\b|for example[?]$|what counts");
    /** Says that the question is not understood, in a few words and nothing else. */
    private static final Pattern LOST = Pattern.compile(
            "(?:意味|質問|設問|用語|言葉|何のこと(?:だ)?か|どういうこと(?:だ)?か|何を(?:聞|訊)(?:かれて|いて)(?:い)?るの?か)(?:が|を|は|も)?(?:よく|ちょっと|いまいち|全然|まったく)?(?:(?:わか|分か|判)(?:り(?:ません|にくい|づらい)|らない|りかねます|んない)|理解でき(?:ません|ない)|不明)(?:です|でした|のですが|んですが)?$"
                    + "|^(?:i |we |i'm afraid i )*(?:don't|do not|didn't|can't|cannot) (?:really |quite |fully )*(?:understand|get|follow)(?: (?:the |this |that |your |these )?(?:question|questions|term|terms|word|words|wording|meaning|it|that|this)| what (?:you|this|that|it)\\b.{0,40})?$"
                    + "|^(?:i |we )?(?:have )?no (?:idea|clue) what (?:you|this|that|it)\\b.{0,60}$"
                    + "|^(?:it's |it is |that's |this is )?(?:not clear|unclear)(?: to me)?(?: what (?:you|this|that|it)\\b.{0,40})?$");
    /** What is named in it: words of the question itself, such as "what does 'at all times' mean?". */
    private static final Pattern TERM =
            Pattern.compile("^[「\"]?(.{2,40}?)[」\"]?(?:とは|って(?:何|なに|どう|どんな|の)|の意味|はどういう|は何の|というのは)"
                    + "|^what(?:'s| is| are| does| do you mean (?:by|with)| is meant (?:by|with)) (?:an? |the )?[\"'“]?(.{3,40}?)[\"'”]?(?: means?| stand for| here| exactly)*[?]?$"
                    + "|\\bmeaning of (?:an? |the )?[\"'“]?(.{3,40}?)[\"'”]?[?]?$");

    private static final Pattern OF_A_TERM = Pattern.compile(
            "意味|って(?:何|なに)(?:のこと|です|でしょう|[?]?$)|とは何|\\bmean(?:s|t|ing)?\\b|^what(?:'s| is| are) [\"'“]");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:sorry|hm+|um+|uh|er|eh|but|and|so|wait|ok|okay|well|excuse me|pardon|huh|すみません|すいません|えっと|あの|ちょっと)(?:[,.、。… ]+|(?<=[ぁ-ん])))+");
    private static final Pattern POINTING = Pattern.compile(
            "これ|それ|そんな(?:こと|の)|こんな(?:こと|の)|この(?:質問|項目)|その(?:質問|項目)|\\b(?:this|that|it|these|you mean|you ask|you need)\\b"
                    // A question that names nothing at all can only be about what is open.
                    + "|^(?:どういう|どんな)?(?:意味|こと)|^(?:何|なん)のこと|^例(?:を|えば)|^(?:調べ方|確認方法|見方)"
                    + "|^(?:どこ|どうやって|どうすれば|どうしたら|どのように)(?:で|を|に)?(?:確認|調べ|見|分か|わか|取得|書)|^(?:何|なに)を書|^どう書"
                    + "|^what should i (?:write|put|enter)\\b|^for example|^(?:please |can you |could you )?explain[?]?$|^what counts");

    /** What is asked back while nothing is open: the criteria of the severities can be asked for at any time. */
    static AskedBack ofNothingOpen(String text) {
        return of(text, false, List.of(), List.of());
    }

    /**
     * Separates what is asked back while a card is open, so that a bare A, B or C means a severity.
     *
     * @param open the questions on the card
     * @param all the questions there are: the meaning of any can be asked for in its own words
     */
    static AskedBack of(String text, List<Question> open, List<Question> all) {
        return of(text, true, open, all);
    }

    private static AskedBack of(String text, boolean asking, List<Question> open, List<Question> all) {
        var remarks = new ArrayList<Remark>();
        var others = new ArrayList<String>();
        var asked = new ArrayList<String>();
        for (var sentence : SENTENCES.split(text)) {
            var remark = remark(sentence, asking, open).or(() -> ofAnother(sentence, all));
            remark.ifPresent(remarks::add);
            if (remark.isEmpty()) {
                others.add(sentence);
            } else if (!(remark.get() instanceof Remark.Explained && asksForTerm(sentence))) {
                asked.add(sentence);
            }
        }
        return remarks.isEmpty()
                ? new AskedBack(List.of(), text, List.of())
                : new AskedBack(List.copyOf(remarks), String.join("", others).strip(), List.copyOf(asked));
    }

    /** What was asked about the desk comes first, then what was asked back in what is left of the message. */
    AskedBack and(AskedBack later) {
        return new AskedBack(
                Stream.concat(remarks.stream(), later.remarks.stream()).toList(),
                later.rest,
                Stream.concat(asked.stream(), later.asked.stream()).toList());
    }

    private static Optional<Remark> remark(String sentence, boolean asking, List<Question> open) {
        var words = Normalizer.normalize(sentence, Normalizer.Form.NFKC).strip().replaceFirst("。$", "");
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        if (SO_FAR.matcher(words.replaceFirst("[?!.]+$", "")).matches()) {
            return Optional.of(new Remark.SoFar());
        }
        var lower = LEAD.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
        var ofSeverity = SEVERITY.matcher(words).find()
                || (asking && LEVEL.matcher(words).find());
        var standing = ofSeverity ? standing(words, lower) : Optional.<Remark>empty();
        if (standing.isPresent()) {
            return standing;
        }
        if (LOST.matcher(lower).find()) {
            return meant(lower, open, About.MEANING, true);
        }
        if (!ASKS.matcher(lower).find()) {
            return Optional.empty();
        }
        var judged = words.length() <= SHORT && JUDGED.matcher(lower).find();
        if (ofSeverity && (judged || CRITERIA.matcher(lower).find())) {
            return Optional.of(new Remark.Criteria());
        }
        return about(lower)
                .flatMap(about ->
                        meant(lower, open, about, POINTING.matcher(lower).find()));
    }

    /** Whether it is a certain severity, or what would make it one. */
    private static Optional<Remark> standing(String words, String lower) {
        var named = NAMED.matcher(words);
        if (!named.find() || words.length() > LONGEST_STANDING) {
            return Optional.empty();
        }
        var asked = TO_REACH.matcher(lower).find() || WHETHER.matcher(lower).find();
        var level = named.group(1) == null ? named.group(2) : named.group(1);
        return asked
                ? Optional.of(new Remark.Standing(Level.valueOf(level.toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    private static Optional<About> about(String lower) {
        return Stream.of(About.REASON, About.HOW_TO_FIND_OUT, About.MEANING)
                .filter(about -> switch (about) {
                    case REASON -> REASON.matcher(lower).find();
                    case HOW_TO_FIND_OUT -> FIND_OUT.matcher(lower).find();
                    case MEANING -> MEANING.matcher(lower).find();
                })
                .findFirst();
    }

    /** The open question that is named; one that points at them is about all of them, any other about none. */
    private static Optional<Remark> meant(String lower, List<Question> open, About about, boolean pointing) {
        var named = open.stream()
                .filter(question -> longestName(lower, question) > 0)
                .max(Comparator.comparingInt(question -> longestName(lower, question)))
                .map(question -> List.of(question.slot()));
        var all = open.stream().map(Question::slot).toList();
        var general = !all.isEmpty() && ((about == About.REASON && lower.length() <= SHORT) || pointing);
        return named.or(() -> general ? Optional.of(all) : Optional.<List<Slot>>empty())
                .map(slots -> new Remark.Explained(slots, about));
    }

    /** A term of a question that is not open, such as one that is answered already. */
    private static Optional<Remark> ofAnother(String sentence, List<Question> all) {
        var words = Normalizer.normalize(sentence, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST_STANDING || !OF_A_TERM.matcher(words).find()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(question -> longestTerm(words, question) > 0
                        || terms(words).anyMatch(term -> term.length() * 3 <= longestLabel(term, question) * 5))
                .findFirst()
                .map(question -> new Remark.Explained(List.of(question.slot()), About.MEANING));
    }

    private static int longestName(String lower, Question question) {
        return Math.max(longestLabel(lower, question), longestTerm(lower, question));
    }

    private static int longestLabel(String lower, Question question) {
        return Stream.concat(Stream.of(question.label().ja(), question.label().en()), question.cues().stream())
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(name -> names(lower, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Words of the question that are repeated are no answer to it. */
    private static boolean asksForTerm(String sentence) {
        return TERM.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                        .strip()
                        .toLowerCase(Locale.ROOT))
                .find();
    }

    /** The length of what is asked about, where those are words of the question. */
    private static int longestTerm(String lower, Question question) {
        var asks = Stream.of(question.ask().ja(), question.ask().en())
                .map(ask -> Normalizer.normalize(ask, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .toList();
        return terms(lower)
                .filter(term -> asks.stream().anyMatch(ask -> names(ask, term)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Stream<String> terms(String lower) {
        var term = TERM.matcher(lower);
        return term.find()
                ? IntStream.rangeClosed(1, term.groupCount())
                        .mapToObj(term::group)
                        .filter(Objects::nonNull)
                : Stream.empty();
    }

    /** Latin words stand as words of their own: "when" is not in "whenever". */
    private static boolean names(String lower, String name) {
        var at = lower.indexOf(name);
        return at >= 0
                && (name.codePoints().anyMatch(point -> point > 0x7F)
                        || Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                .matcher(lower)
                                .find());
    }
}
