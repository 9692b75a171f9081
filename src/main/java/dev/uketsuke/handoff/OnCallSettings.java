package dev.uketsuke.handoff;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where those on call hear of a request of severity A; each may be empty for none.
 *
 * @param webhook address that takes a JSON post with {@code text}, as incoming webhooks of chats and pagers do. It may hold
 *     a secret and stands in no log
 * @param teams address of an incoming webhook of Workflows for a channel in Teams. It holds a secret and stands in no log
 * @param mail addresses that get a mail
 * @param mailFrom address that it comes from
 * @param console address under which agents reach this console, such as {@code https://desk.example}; named in the alert
 *     when it is set
 */
@ConfigurationProperties("uketsuke.oncall")
public record OnCallSettings(
        @DefaultValue("") String webhook,
        @DefaultValue("") String teams,
        @DefaultValue List<String> mail,
        @DefaultValue("") String mailFrom,
        @DefaultValue("") String console) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public OnCallSettings {
        webhook = webhook.strip();
        teams = teams.strip();
        mail = mail.stream().map(String::strip).filter(to -> !to.isEmpty()).toList();
        mailFrom = mailFrom.strip();
        console = console.strip().replaceAll("/+$", "");
        checkPost(webhook, "uketsuke.oncall.webhook (UKETSUKE_ONCALL_WEBHOOK)");
        checkPost(teams, "uketsuke.oncall.teams (UKETSUKE_ONCALL_TEAMS)");
        if (!console.isEmpty() && !usable(console)) {
            throw new BrokenOnCallException(
                    "uketsuke.oncall.console (UKETSUKE_ONCALL_CONSOLE) has to be https://host, http:// only on loopback");
        }
        if (!mail.stream().allMatch(OnCallSettings::address)) {
            throw new BrokenOnCallException(
                    "uketsuke.oncall.mail (UKETSUKE_ONCALL_MAIL) has to be mail addresses such as on-call@desk.example,"
                            + " with commas between them");
        }
        if (!mail.isEmpty() && !address(mailFrom)) {
            throw new BrokenOnCallException(
                    "uketsuke.oncall.mail-from (UKETSUKE_ONCALL_MAILFROM) has to be the mail address"
                            + " from which those on call are told");
        }
    }

    private static void checkPost(String address, String setting) {
        if (!address.isEmpty() && !usable(address)) {
            throw new BrokenOnCallException(setting + " has to be https://host/path without a user;"
                    + " http:// only on this machine's own loopback address");
        }
    }

    private static boolean usable(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host)));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** A plain address with a domain, without a name beside it. */
    private static boolean address(String text) {
        try {
            var parsed = new InternetAddress(text, true);
            return text.equals(parsed.getAddress()) && text.indexOf('@') > 0;
        } catch (AddressException noAddress) {
            return false;
        }
    }

    /** Without any address, which may hold a secret. */
    @Override
    public String toString() {
        return "OnCallSettings[webhook=" + set(webhook.isEmpty()) + ", teams=" + set(teams.isEmpty()) + ", mail="
                + set(mail.isEmpty()) + "]";
    }

    private static String set(boolean empty) {
        return empty ? "none" : "set";
    }
}
