package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** Mail addresses, whatever stands between them (#67). */
final class Mails {
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)*\\.[a-z]{2,24}");
    private static final Pattern SEPARATED = Pattern.compile("[^ \n;,、，<>()「」\"]*@[^ \n;,、，<>()「」\"]*");

    /** An account, a sender or a recipient that a problem is about is nobody to write to. */
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "(?:アカウント|ログイン|サインイン|ユーザー?(?:名|id)?|upn|送信元(?:アドレス)?|差出人(?:アドレス)?|共有メールボックス|account|sign(?:ed|ing)?[ -]?in|log(?:ged|ging)?[ -]?in|user(?: ?name| id)?|sender|recipient|mailbox|logon)(?: (?:is|as|with|name))?[ ::はが(「\"']{0,4}$");

    private static final Pattern ABOUT_AFTER = Pattern.compile(
            "^[)」\"' ]{0,2}(?:で(?:の)?(?:ログイン|サインイン)|(?:の|という)?アカウント|から(?:の|に)?(?:メール|届|来)|宛(?:て)?(?:の|に)?(?:メール|送信)?(?:が|は|も)?(?:届[かき]|送れ|送信でき|来な|来ませ|返って|戻って)|が(?:ログイン|サインイン)| (?:cannot|can't|is unable to|could not) (?:sign|log)|(?:'s)? (?:account|mailbox))");

    private static final Pattern AUTOMATIC = Pattern.compile(
            "^(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|alerts?-noreply)(?:[+@._-])");

    private static final Pattern MAIL_FROM_BEFORE =
            Pattern.compile("\\b(?:mails?|messages?|phish[a-z]*|spam|attachments?|invites?|sent)[^.\n@]{0,16} from $");

    /** Who gets a copy, and the addresses behind it on the same line: 「CC: a@…; b@…」. */
    private static final Pattern COPY_BEFORE =
            Pattern.compile("\\bb?cc\\b ?(?:[::]|に|で|は)?(?:[^\n。@]{0,40}(?:@[a-z0-9.-]+[>)]?)?[;,、 ]*){0,6}$");

    private static final Pattern COPY_AFTER = Pattern.compile("^[>)]?(?:(?:を|も|は) ?cc(?: ?に)?| (?:in|as|on) cc\\b)");

    private static boolean getsCopy(Folded said, Match match) {
        return COPY_BEFORE.matcher(said.before(match.span(), 200)).find()
                || COPY_AFTER.matcher(said.after(match.span(), 12)).find();
    }

    /** The addresses at which somebody may want to be reached. */
    List<Match> reaching(Folded said, Span within) {
        return find(said, within).stream()
                .filter(match -> !getsCopy(said, match))
                .filter(match -> !AUTOMATIC.matcher(said.text(match.span())).find()
                        && !MAIL_FROM_BEFORE
                                .matcher(said.before(match.span(), 40))
                                .find())
                .filter(match -> !ABOUT_BEFORE
                                .matcher(said.before(match.span(), 30))
                                .find()
                        && !ABOUT_AFTER.matcher(said.after(match.span(), 24)).find())
                .toList();
    }

    List<Match> find(Folded said, Span within) {
        return said.hits(ADDRESS, within).stream()
                .filter(hit -> !said.before(hit.span(), 3).endsWith("://")
                        && !said.before(hit.span(), 1).equals("@"))
                .map(hit -> new Match(said.plain(hit.span()), hit.span()))
                .toList();
    }

    /** The pieces with an at sign that are no address. */
    List<Span> broken(Folded said, Span within) {
        var good = find(said, within);
        return said.hits(SEPARATED, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> good.stream().noneMatch(match -> match.span().overlaps(span)))
                .toList();
    }
}
