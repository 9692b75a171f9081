package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** Versions of the product as printed, such as 4.18.24090.11; no address, no build of Windows. */
final class VersionFinder {
    private static final Pattern DOTTED = Pattern.compile("\\b[0-9]{1,4}(?:\\.[0-9]{1,6}){2,4}(?:-[0-9]{1,3})?\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?:バージョン|version|ver\\.?|エンジン|engine|platform|プラットフォーム|定義|signature|シグネチャ|インテリジェンス|intelligence|mdatp|エージェント|agent|クライアント|sense|app|アプリ|mde|mdav|defender|amproduct|amengine)[^0-9\n。]{0,16}$");
    /** So only the agent for Linux and macOS is numbered. */
    private static final Pattern OWN_SHAPE = Pattern.compile(
            "^(?:101\\.[0-9]{4,6}\\.[0-9]{2,4}|4\\.18\\.[0-9]{4,5}\\.[0-9]{1,4}|1\\.1\\.[0-9]{5}\\.[0-9]{1,2}|10\\.[5-9][0-9]{3}\\.[0-9]{5}\\.[0-9]{2,4})$");

    private static final Pattern WINDOWS_BUILD = Pattern.compile("^10\\.0\\.[0-9]{5}");
    private static final Pattern OTHER_PRODUCT = Pattern.compile(
            "(?:office|outlook|excel|word|teams|onedrive|edge|chrome|firefox|safari|browser|ブラウザー?|microsoft 365|apps|java|python|openssl|glibc|systemd|kernel|カーネル|\\.net|sql ?server|sql|exchange|sharepoint|oracle|postgres(?:ql)?|mysql|sccm|configmgr|configuration manager|intune|company portal|ポータル ?サイト|splunk|zscaler|anyconnect|vpn|vmware|esxi|citrix|zoom|slack|acrobat|adobe|firmware|ファームウェア|ファーム|bios|driver|ドライバー?|node|docker|ビルド|build)[^0-9\n。、,]{0,16}$");

    List<Match> find(Folded said, Span within) {
        return said.hits(DOTTED, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> version(said, span))
                .map(span -> new Match(said.plain(span), span))
                .toList();
    }

    private static boolean version(Folded said, Span span) {
        var digits = said.text(span);
        var before = said.before(span, 30);
        if (OWN_SHAPE.matcher(digits).find()) {
            return true;
        }
        if (WINDOWS_BUILD.matcher(digits).find()
                || OTHER_PRODUCT.matcher(before).find()
                || before.endsWith("/")
                || before.endsWith("\\")
                || before.endsWith("@")
                || said.after(span, 1).equals("/")) {
            return false;
        }
        return NAMED.matcher(before).find() || (digits.split("\\.").length >= 4 && !address(digits));
    }

    private static boolean address(String digits) {
        var parts = digits.split("\\.");
        if (parts.length != 4) {
            return false;
        }
        for (var part : parts) {
            if (part.length() > 3 || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }
}
