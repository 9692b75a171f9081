package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Splitting;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer to the question whether a draft from before a pause is gone on with; what was held back is heard then. */
record IdleAnswer(Clearing clearing, Snapshot snapshot, Pack pack, Doubt.Idle idle) {
    static final String GO_ON = "go-on";
    static final String ANEW = "anew";

    private static final int LONGEST = 60;
    private static final Pattern SAID_GO_ON = Pattern.compile(
            "^[(]?1[).番]?(?:です)?$|^(?:はい|ええ|お願い)|続き|続け|つづけ|つづき|再開|戻りました|お待たせ|飛ばし|スキップ|どちらでも|\\b(?:go on|skip|either|(?:i am|i'm|we're|we are) back|continue|resume|carry on|pick up|yes|yep|the (?:old|first) one)\\b");
    private static final Pattern SAID_ANEW = Pattern.compile(
            "^[(]?2[).番]?(?:です)?$|新し|新規|別|^(?:いいえ|いえ)|\\b(?:new|anew|another|different|start (?:over|again|fresh)|no)\\b");

    /** Whether it says nothing but which of both is wanted. */
    static boolean decides(String text) {
        var words = words(text);
        return words.length() <= LONGEST
                && (SAID_GO_ON.matcher(words).find() || SAID_ANEW.matcher(words).find());
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    Optional<Clearing.Cleared> tapped(String key) {
        return switch (key) {
            case GO_ON -> Optional.of(goOn());
            case ANEW -> Optional.of(anew());
            default -> Optional.empty();
        };
    }

    /** What is no answer is held back too and asked about once more; whoever says still more goes on with the draft. */
    Clearing.Cleared said(String text) {
        if (decides(text)) {
            return SAID_ANEW.matcher(words(text)).find() ? anew() : goOn();
        }
        var more = new IdleAnswer(
                clearing, snapshot, pack, new Doubt.Idle(idle.text() + "\n" + text, idle.since(), idle.said()));
        var open = snapshot.intake().open();
        return open != null && open.attempts() == 0
                ? new Clearing.Cleared(
                        new Intake.Heard(snapshot.intake().doubting(more.idle()), List.of(new Remark.NotUnderstood())),
                        null)
                : more.goOn();
    }

    /** The words that were held back stay, whatever can be read out of them. */
    Clearing.Cleared goOn() {
        var heard = clearing.plainly(asked(snapshot.intake().doubting(null)), pack, idle.text(), idle.said());
        var remarks = new ArrayList<Remark>(List.of(new Remark.Resumed()));
        heard.remarks().stream()
                .filter(remark -> !(remark instanceof Remark.NotUnderstood || remark instanceof Remark.Greeting))
                .forEach(remarks::add);
        var greeting = heard.remarks().stream().anyMatch(Remark.Greeting.class::isInstance);
        var intake = greeting || heard.intake().request().handedOver()
                ? heard.intake()
                : Splitting.adding(heard.intake(), idle.text());
        return new Clearing.Cleared(new Intake.Heard(intake, remarks), GO_ON);
    }

    /** The draft waits behind the new request, as any other does that was left for another. */
    private Clearing.Cleared anew() {
        var other = snapshot.intake().doubting(null).withAnotherRequest();
        return new Clearing.Cleared(clearing.plainly(asked(other), pack, idle.text(), idle.said()), ANEW);
    }

    private Snapshot asked(Intake intake) {
        return snapshot.with(intake.asked("", intake.next(pack.policy())));
    }
}
