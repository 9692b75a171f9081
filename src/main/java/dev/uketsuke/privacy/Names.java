package dev.uketsuke.privacy;

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
            // programs with their versions, ways to encrypt
            + "|[A-Za-z][A-Za-z_-]*[0-9]+(?:\\.[0-9a-z]+)+|[0-9]+(?:\\.[0-9]+)+[a-z0-9]*"
            + "|(?i:aes|rsa|sha|ecc|rc|wpa|tls|ssl|smb|http|ipv|usb|tpm|fido|oauth|saml|ntlm|eap|ikev|win|windows|office|rhel|ubuntu)[-_/]?v?[0-9].*"
            + "|(?i:(?:wpa|tls|eap|smb)[0-9]?-[a-z]+)"
            // machines, accounts and groups by how they begin
            + "|(?i:svc|srv|sv|svr|adm|admin|usr|user|ops|host|pc|nb|lt|app|fs|dc|kv|rg|corp|grp|room|site|subnet|vlan|device|tenant|ticket|case|build|event|error|rev|ver|ssid|baseline|hotfix|update|patch|policy|report|profile|gpo|hp|dell|sensor|agent|role|config|rule|task|version|model|area|zone|branch|win|mde|asr|sec)"
            + "(?:[-_.][A-Za-z0-9_.-]*|[0-9]+)"
            + ")$");

    private Names() {}

    /** Could as well be the name of a device or the number of a thing. */
    static boolean device(String word) {
        return DEVICE.matcher(word).find();
    }

    /** Could as well be the name of anything that has names of mixed letters. */
    static boolean thing(String word) {
        return device(word) || THING.matcher(word).find();
    }
}
