package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.SameHere;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Same here" and "mine is different" in words, said of an outage that was announced; nothing else stands beside them. */
final class OutageWords {
    private static final int LONGEST = 100;
    /** The first answer, which announces every outage, stands right above the second message. */
    private static final int FIRST_ANSWERED = 2;

    private static final Pattern SAME = Pattern.compile(
            "(?:はい[、, ]*)?(?:うち|こちら|弊社|当社|私(?:たち|ども)?)も(?:です|だ)"
                    + "|(?:(?:はい|ええ|そうです|うち|私(?:たち|ども)?|弊社|当社|こちら|自分|お知らせ|この(?:障害|件|お知らせ)|その(?:障害|件)|上記|これ|それ|1つ目|全く|まったく|たぶん|おそらく|多分)(?:で)?(?:の|も|と|は)?[、, ]*)*"
                    + "(?:同じ|同様の?|同一の?)(?:症状|障害|事象|現象|問題|状況|不具合|もの)?(?:です|だった|だ|でした|のよう(?:です)?|だと思います|みたいです|が(?:出て|起きて|発生して)(?:い)?ます|で困って(?:い)?ます)?"
                    + "|(?:yes|yep|yeah|ok|i think|probably|it(?:'s| is)|that(?:'s| is)|this is|we(?:'ve| have)(?: got)?|i(?:'ve| have)(?: got)?|we(?:'re| are) (?:having|seeing|experiencing)|i(?:'m| am) (?:having|seeing|experiencing)|we see|i see|exactly|[, ])*"
                    + "(?:the |exactly the |this )?same(?: (?:here|issue|problem|symptoms?|thing|outage|incident|error|one|situation))*(?: (?:too|as well|for (?:me|us)|with us|here))*"
                    + "|(?:yes,? )?(?:me|us) too|(?:yes,? )?(?:we|i)(?:'re|'m| are| am) (?:also )?affected(?: (?:too|as well|by (?:this|it|that)(?: outage| incident)?))*");
    private static final Pattern DIFFERENT = Pattern.compile(
            "(?:いいえ|いや|うち|私|弊社|当社|こちら|この(?:障害|件)|その(?:障害|件)|お知らせ|これ|それ|上記)?(?:の|も|と|は)*[、, ]*(?:違う|違い|異なる|異なり|別の|別)(?:症状|障害|事象|現象|問題|件|もの|ます)?(?:です|でした|だった|だ|ます|ました|と思います|のよう(?:です|でした)?)?"
                    + "|同じ(?:症状|障害|事象|問題)?(?:では|じゃ)(?:ありません(?:でした)?|な(?:い|かった)(?:です)?)"
                    + "|(?:no|nope|it(?:'s| is)|that(?:'s| is)|mine is|ours is|this is|[, ])*(?:a |something )?(?:different|not the same|not that|another(?: one)?|something else)(?: (?:issue|problem|symptoms?|thing|here|one))*");
    private static final Pattern NUMBERED = Pattern.compile(
            "[(]?([1-9])[)]?(?:番目?|つ目|件目)?(?:の障害)?と同じ(?:症状|障害|事象)?(?:です)?|(?:the )?same as (?:number |no\\.? ?|outage )?[(]?([1-9])[)]?");
    private static final Pattern NAMES_IT = Pattern.compile(
            "症状|障害|事象|現象|不具合|same (?:here|issue|problem|symptom|outage|incident|as outage)|affected|different (?:issue|problem|symptom)");

    private OutageWords() {}

    /** What is said of an outage; empty when none lasts, or it may be the answer to something else. */
    static Optional<Reading> read(String text, List<Outage> outages, Snapshot snapshot) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var request = snapshot.intake().request();
        var words = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[。.!！]+$", "");
        var linked = request.outage().isPresent();
        if (request.handedOver()
                || !(linked || request.blank() || NAMES_IT.matcher(words).find())) {
            return Optional.empty();
        }
        if (DIFFERENT.matcher(words).matches() && (linked || (request.blank() && !outages.isEmpty()))) {
            return Optional.of(reading(SameHere.DIFFERENT));
        }
        var number = NUMBERED.matcher(words);
        if (number.matches()) {
            var position = Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1));
            return outages.stream().skip(position - 1L).findFirst().map(outage -> reading(outage.id()));
        }
        return !outages.isEmpty() && SAME.matcher(words).matches()
                ? meant(outages, snapshot).map(OutageWords::reading)
                : Optional.empty();
    }

    /**
     * The one that was described or is still on the screen. Of a draft about something else it has to be asked whether it
     * is one of them, and of several which; what answers another question is left to it.
     */
    private static Optional<String> meant(List<Outage> outages, Snapshot snapshot) {
        var request = snapshot.intake().request();
        var inView = request.blank() || request.outage().isPresent() || snapshot.seq() <= FIRST_ANSWERED;
        var meant = outages.stream()
                .filter(outage -> outage.isTold(request) || (inView && outages.size() == 1))
                .findFirst()
                .map(Outage::id);
        return meant.isEmpty() && (inView || snapshot.intake().doubt() == null) ? Optional.of(SameHere.WHICH) : meant;
    }

    private static Reading reading(String said) {
        var found = new Found(Slot.OUTAGE, Answer.of(said), Provenance.SAID, null);
        return new Reading(Intent.ANSWER, 1, null, List.of(found), List.of(), List.of(), "");
    }
}
