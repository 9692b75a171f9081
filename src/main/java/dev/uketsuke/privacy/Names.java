package dev.uketsuke.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that look as mixed as passwords do: of devices, accounts, programs, settings. Words are short, as in {@link Likeness}. */
final class Names {
    /** Names as devices and accounts have them, and numbers of papers and parts. */
    private static final Pattern DEVICE = Pattern.compile(
            "^(?:[A-Z]{1,8}[A-Z0-9]*(?:[-_][A-Z0-9]+)*|[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:[0-9]|[0-9]+(?:\\.[0-9]+)+)"
                    + "|(?i:[a-z]{0,8}[-_]?(?:pc|nb|laptop|desktop|srv|server|sv|svr|host|node|ws|vm|vpn|gw|fw|sw|db|dc|web|app|fs|nas"
                    + "|mac|ipad|iphone|pixel|galaxy|win|user|usr|printer|room|vlan|ring|wave|phase|group|version|build)[-_]?[0-9][a-z0-9]{0,4}))$");

    private static final Pattern THING = Pattern.compile("^(?:"
            // in capitals alone, as serials and parts are, or a hash
            + "[^a-z]+|[0-9a-f]{7,}"
            // settings, commands, threats
            + "|(?:[A-Z][a-z]+){2,}[A-Z]*[0-9]{0,2}"
            + "|(?:Get|Set|Add|New|Remove|Start|Stop|Invoke|Update|Test|Enable|Disable|Install|Import|Export|Connect)-[A-Z][a-z].*"
            + "|[A-Za-z]+\\.[A-Z0-9]{1,4}![a-z]{2,8}|[A-Za-z0-9]+!(?:ml|pz|rfn|bit|mtb|msr|cl|lnk|rts)|[A-Za-z_.]+=(?:[a-z]+|[0-9]+)"
            // programs with their versions, shares, ways to encrypt
            + "|.*\\+\\+.*|[0-9.]+%.*|[A-Za-z][A-Za-z_-]*[0-9]+(?:\\.[0-9a-z]+)+|[0-9]+(?:\\.[0-9]+)+[a-z0-9]*"
            + "|(?i:aes|rsa|sha|ecc|rc|wpa|tls|ssl|smb|http|ipv|usb|tpm|fido|oauth|saml|ntlm|eap|ikev|win|windows|office|rhel|ubuntu)[-_/]?v?[0-9].*"
            + "|(?i:(?:wpa|tls|eap|smb)[0-9]?-[a-z]+)"
            // machines, accounts and groups by how they begin
            + "|(?i:svc|srv|sv|svr|adm|admin|usr|user|ops|host|pc|nb|lt|app|fs|dc|kv|rg|corp|grp|room|site|subnet|vlan|device|tenant|ticket|case|build|event|error|rev|ver|ssid|baseline|hotfix|update|patch|policy|report|profile|gpo|hp|dell|sensor|agent|role|config|rule|task|version|model|area|zone|branch|win|mde|asr|sec)"
            + "(?:[-_.][A-Za-z0-9_.-]*|[0-9]+)"
            + ")$");

    /** Variables, colours, calls, options, addresses within a page, licences. */
    private static final Pattern CODE = Pattern.compile("^(?:"
            + "[$@#*][a-z_.][A-Za-z0-9_.]*|#[0-9A-Fa-f]{3,8}|[$@#]?[A-Za-z0-9_.:]*[A-Za-z_]{3}\\(.*|.*\\((?:[&*$\"'].*|[0-9,]*\\)?)|[-%].*|AAAA.*|[a-z]+[0-9]?\\.[a-z]+[A-Z].*|[A-Z0-9]+_[a-z]+[A-Z].*|(?i:iso|utf|non)-.*|.*__|v[0-9].*|[a-z]+[0-9]|.*@@.*|[A-Za-z0-9_.-]+\\.(?:md|html?|php|aspx?)[#?].*"
            + "|(?i:[al]?gpl|bsd|mit|mpl|apache|cc-by|lgplv?).*[0-9].*)$");

    /** Words that names are made of. */
    private static final Set<String> PARTS = Set.of("""
            access account admin agent alert app apps asr av azure backup base baseline block branch build cert client
            cloud conf config console corp data db dc default defender deploy desktop detect dev device devices disk dmz
            domain driver edge edr edition endpoint entra error event exclusion exclusions fax feature file filter fin
            firewall firmware floor gateway gpo group gw host hotfix hq hr image infra install installer intune ipad
            iphone it kiosk lab laptop lap level linux lite log lt mac mail managed max mde mini model monitor nas net
            network nic node notebook ntb office ops outlook pad patch pc phone pilot plan platform policy pool portal
            print printer prod profile proxy health mdatp radius reader rel release remote report ring role room router rule sales
            scan script sdk security sense sensor server servers service setup site smb snap sql srv staff stage staging
            store svc sw switch sync system tab tag task team teams tenant test tool type update upgrade usb user users
            ver version vdi vm vpn wave web wifi win windows worker workstation ws zone
            """.strip().split("\\s+"));

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])");

    private Names() {}

    /** Could as well be from a program. */
    static boolean code(String word) {
        return CODE.matcher(word).matches();
    }

    /** Made of words that things are named by. */
    static boolean telling(String word) {
        return BETWEEN_PARTS.splitAsStream(word).anyMatch(part -> PARTS.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** Could as well be the name of a device or the number of a thing. */
    static boolean device(String word) {
        return DEVICE.matcher(word).find();
    }

    /** Could as well be the name of anything that has names of mixed letters. */
    static boolean thing(String word) {
        return device(word) || THING.matcher(word).find();
    }
}
