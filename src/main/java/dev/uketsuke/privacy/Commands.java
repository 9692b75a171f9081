package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Passwords in command lines, in the settings of programs and as hashes. */
final class Commands implements Detector {
    /** A word, or words in quotation marks. */
    private static final String VALUE = "(?:\"([^\"\\n]{3,80})\"|'([^'\\n]{3,80})'|([^\\s\"']{3,}))";

    private static final List<String> KEYWORDS = List.of(
            "psexec",
            "sshpass",
            "plink",
            "net use",
            "net user",
            "--password",
            "-password",
            "/pass:",
            "/password:",
            "/p:",
            "curl",
            "mysql",
            "convertto-securestring",
            "smbclient",
            "wget",
            "ldapsearch",
            "schtasks",
            "runas",
            "wmic",
            "cmdkey",
            "putty",
            "pscp",
            "winscp",
            "sqlcmd",
            "osql",
            "bcp ",
            "certutil",
            "redis-cli",
            "7z",
            "rar ",
            "zip ",
            "ipmitool",
            "snmpwalk",
            "snmpget",
            "htpasswd",
            "docker login",
            "podman login",
            "az login",
            "ssh-keygen",
            "-storepass",
            "-keypass",
            "-passin",
            "-passout",
            "requirepass",
            "masterauth",
            "snmp-server community",
            "enable secret",
            "enable password",
            "echo ",
            ":$",
            " $");
    private static final List<Pattern> PATTERNS = Stream.of(
                    "(?:psexec|wmic|plink|pscp|putty|sqlcmd|osql|bcp |schtasks|ldapsearch|certutil)[^\\n]*? [-/](?:password|pw|rp|p|w)[: ] ?VALUE",
                    "(?:7z[a-z]?(?:\\.exe)?|(?:un)?rar|(?:un)?zip) [^\\n]*?-h?p ?VALUE",
                    "zip [^\\n]*?-P ?VALUE",
                    "ipmitool [^\\n]*?-P ?VALUE",
                    "snmp(?:walk|get) [^\\n]*?-c ?VALUE",
                    "(?:docker|podman|az) login[^\\n]*? -p[ =]?VALUE",
                    "ssh-keygen[^\\n]*? -[NP] VALUE",
                    "htpasswd[^\\n]*? -[a-zA-Z]*b[a-zA-Z]* [^\\s]+ [^\\s]+ VALUE",
                    "sshpass -p ?VALUE",
                    "redis-cli[^\\n]*? -a ?VALUE",
                    "mysql[^\\n]*? -p(?:\"([^\"\\n]{3,80})\"|'([^'\\n]{3,80})'|([^\\s\"'-][^\\s\"]{2,}))",
                    "net use(?: [a-z]:| \\*)? \\\\\\\\[^\\s]+(?: /user:[^\\s]+)? (?:\"([^\"\\n]{3,80})\"|([^\\s/\"][^\\s]{2,}))(?: |\\n|$)",
                    "net user [^\\s]+ (?:\"([^\"\\n]{3,80})\"|([^\\s/*\"][^\\s]{2,}))",
                    "--?password[ =:]+VALUE",
                    "/(?:pass|password|p):VALUE",
                    "(?:curl|smbclient|wget)[^\\n]*? (?:-u|-U|--user)[ =]?['\"]?[^\\s:%'\"]+[:%]([^\\s'\"]{3,})",
                    "convertto-securestring(?: -string)? ['\"]([^'\"\\n]{3,})['\"]",
                    "convertto-securestring(?: -string)? ([^\\s'\"$(-][^\\s'\"]{2,})",
                    "-(?:storepass|keypass) ?VALUE",
                    "-pass(?:in|out) pass:VALUE",
                    "(?:requirepass|masterauth) VALUE",
                    "snmp-server community ([^\\s]{3,})",
                    "enable (?:secret|password) (?:[0-9] )?([^\\s]{4,})",
                    "echo ['\"]?([^\\s'\"|]{4,})['\"]? ?\\| ?sudo -S",
                    "[: ](\\$(?:1|2[abxy]|5|6|7|y|argon2id?)\\$[./A-Za-z0-9$=,+]{20,})")
            .map(pattern -> Pattern.compile("(?i)^" + pattern.replace("VALUE", VALUE)))
            .toList();
    private static final Pattern VARIABLE = Pattern.compile("^(?:[(\\[%]|\\$(?:[a-zA-Z_({:]|env:))|^[0-9.]+[a-z]?$");
    private static final int LINE = 320;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int scanned = 0;
        for (int place : text.places(KEYWORDS)) {
            for (int at = 0; at < PATTERNS.size() && place >= scanned; at++) {
                scanned = Math.max(scanned, add(text, place, PATTERNS.get(at), hits));
            }
        }
        return hits;
    }

    /** Where what was added ends; nothing else begins within it. */
    private static int add(Flat text, int place, Pattern pattern, List<Hit> hits) {
        var match = text.at(pattern, place, LINE);
        if (match == null) {
            return place;
        }
        int group = group(match);
        var value = match.group(group);
        if (value.isBlank()
                || value.chars().anyMatch(c -> c >= 0x7F)
                || !Likeness.plausible(value)
                || VARIABLE.matcher(value).find()) {
            return place;
        }
        hits.add(Hit.sure(SecretKind.PASSWORD, place + match.start(group), place + match.end(group)));
        return place + match.end(group);
    }

    private static int group(Matcher match) {
        for (int group = 1; group < match.groupCount(); group++) {
            if (match.group(group) != null) {
                return group;
            }
        }
        return match.groupCount();
    }
}
