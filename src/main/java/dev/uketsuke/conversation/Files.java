package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.understanding.AttachedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that came with a message, read as an answer about the files of the current request (#73). */
final class Files {
    static final Slot SLOT = new Slot("attachments");

    private static final String THINGS =
            "(?:画像|写真|画面|スクリーンショット|スクショ|キャプチャー?|ログ|ファイル|資料|データ|動画|e?-?メール|\\.[a-z0-9]{2,4})";
    private static final int LONGEST_COVER = 120;
    private static final Pattern COVER = Pattern.compile(
            "(?:(?:こちら|以下|先ほど|とりあえず|念のため|参考まで)(?:が|は|の|に|、)?)*"
                    + "(?:(?:[一-龥々ァ-ヶーA-Za-z]+(?:の|と|や))*[一-龥々ァ-ヶーA-Za-z_.-]*?" + THINGS + "(?:を|は|も|が)?)?"
                    + "(?:(?:添付|送付|お送り|送り|送信|アップロード|アップ)(?:し|いたし|致し|して|いたしまし)?(?:ます|ました|ておきます|おきます|て?あります|です)?"
                    + "(?:ので、?(?:ご確認|ご参照|ご覧|ご査収)(?:の(?:程|ほど))?、?(?:(?:よろしく|宜しく)?を?お願い(?:いた|致)?します|ください|下さい))?"
                    + "|(?:です|になります|となります|はこちら(?:です)?))"
                    + "|(?:添付(?:の通り|のとおり|ファイル)?(?:を|の)?)?(?:ご確認|ご参照|ご覧|見て)(?:を?お願い(?:いた)?します|ください|下さい)"
                    + "|(?:please |i(?:'ve| have|'m| am)? |we(?:'ve| have)? )?(?:here(?:'s| is| are)|see|find|attach(?:ed|ing)?|send(?:ing)?|sent|upload(?:ed|ing)?)"
                    + "(?: (?!because|since|as|but|and|so)[a-z'-]+){0,5}? (?:logs?|screen ?shots?|pictures?|photos?|images?|files?|e?-?mails?|messages?|attached|attachments?|it|them)(?: attached| here)?"
                    + "|(?:(?:the|my|a|our) )?(?:[a-z'-]+ ){0,2}?(?:logs?|screen ?shots?|pictures?|photos?|images?|files?|e?-?mails?)(?: (?:is|are))?(?: attached)?"
                    + "|attached",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!？?\\n])|(?<=\\.\\s)");

    private Files() {}

    /** The reading of a message without words. */
    static Reading sent() {
        return new Reading(Intent.ANSWER, 1, null, List.of(), List.of(), List.of(), "");
    }

    /** The text without the sentences that say only that files come with it: they are no answer to anything. */
    static String withoutCover(String text) {
        var kept = SENTENCES
                .splitAsStream(text)
                .filter(sentence -> !covers(sentence))
                .toList();
        return kept.stream().allMatch(String::isBlank)
                ? ""
                : String.join("", kept).strip();
    }

    private static boolean covers(String sentence) {
        return sentence.length() <= LONGEST_COVER
                && COVER.matcher(sentence.strip().replaceFirst("[。.!！]+$", "")).matches();
    }

    /** What is said of files that came. */
    static List<Remark> received(Utterance.Said said) {
        if (said.attachments().isEmpty()) {
            return List.of();
        }
        var names = said.attachments().stream().map(Attachment::name).toList();
        var read = AttachedMail.files(said.text());
        return read.isEmpty()
                ? List.of(new Remark.FilesReceived(names))
                : List.of(new Remark.FilesReceived(names), new Remark.MailsRead(read));
    }

    /** Adds the files to those that the request has; the ids are the values, their names the quote. */
    static Reading with(Reading words, List<Attachment> files, Intake intake) {
        if (files.isEmpty()) {
            return words;
        }
        var ids = new ArrayList<>(intake.request().answers().values(SLOT));
        files.forEach(file -> ids.add(file.id()));
        var names = Stream.concat(
                        intake.request().answers().of(SLOT).map(Answered::quote).stream(),
                        files.stream().map(Attachment::name))
                .collect(Collectors.joining(", "));
        var found = new ArrayList<>(words.found());
        found.add(new Found(SLOT, new Answer.Given(ids), Provenance.SAID, names));
        found.add(FittingFiles.sizes(files, intake.request()));
        return new Reading(
                words.intent(),
                words.confidence(),
                words.about(),
                found,
                words.rejected(),
                words.units(),
                words.text());
    }
}
