package dev.uketsuke.understanding;

import java.util.List;
import java.util.stream.Stream;

/** Which areas of the product a text speaks about: requests that different people work on seldom share one (#12). */
final class Areas {
    /** One area a line; a Latin word counts where it begins, and a bar at its end means that it also has to end there. */
    private static final List<List<String>> WORDS = Stream.of(
                    "オンボード,オンボーディング,登録スクリプト,登録でき,onboard,offboard,enrol",
                    "センサー,非アクティブ,最終確認,sensor,inactive,last seen,sense|",
                    "スキャン,検査,scan,antimalware,msmpeng",
                    "メモリ,重い,重く,遅,固ま,cpu,slow,freez,hang,memory",
                    "除外,exclusion,exclude",
                    "攻撃面,マクロ,asr|,attack surface,macro",
                    "ネットワーク保護,web保護,web 保護,webフィルタ,サイト,インジケーター,network protection,web protection,web content,smartscreen,url,indicator",
                    "デバイス制御,デバイスコントロール,usb,device control,removable",
                    "改ざん,tamper",
                    "ライブレスポンス,ライブ レスポンス,ライブ応答,live response",
                    "分離,隔離,isolat",
                    "アラート,インシデント,検知,検出,alert,incident,detect",
                    "ハンティング,クエリ,hunting,kql,query,queries",
                    "脆弱性,推奨事項,セキュアスコア,vulnerab,cve,secure score",
                    "ポータル,サインイン,ログイン,権限,ロール,portal,sign in,sign-in,log in,login,role,permission,rbac",
                    "ライセンス,契約,プラン,料金,費用,請求,licens,licenc,plan|,p1|,p2|,price,cost,subscription",
                    "定義,シグネチャ,署名,signature,definition,security intelligence",
                    "linux,rhel,ubuntu,mdatp,centos,debian,sles",
                    "マック,mac|,macs|,macos,jamf",
                    "スマホ,アンドロイド,iphone,ios|,android,ipad,mobile",
                    "グループポリシー,配布,構成プロファイル,intune,gpo,group polic,sccm,deploy,profile,ansible",
                    "デバイスグループ,タグ,device group,tag",
                    "レポート,エクスポート,report,csv,export,power bi",
                    "トークン,api|,siem,token,sentinel",
                    "通知,メール,mail,e-mail,email,notif",
                    "自動調査,修復,automated invest,automatic invest,remediat,automation",
                    "検疫,復元,quarantin,restore",
                    "パッシブ,ブロックモード,edr,passive,block mode",
                    "ファイアウォール,firewall",
                    "サーバー,サーバ,server,arc|",
                    "仮想,vdi,citrix,avd|",
                    "ドキュメント,マニュアル,資料,サポート期限,documentation,manual,supported",
                    "プロキシ,通信先,ポート,proxy,port|,ports|")
            .map(words -> List.of(words.split(",")))
            .toList();

    private Areas() {}

    /** One bit for each area. */
    static long in(String folded) {
        long areas = 0;
        for (int area = 0; area < WORDS.size(); area++) {
            if (WORDS.get(area).stream().anyMatch(word -> has(folded, word))) {
                areas |= 1L << area;
            }
        }
        return areas;
    }

    private static boolean has(String folded, String word) {
        boolean whole = word.endsWith("|");
        var letters = whole ? word.substring(0, word.length() - 1) : word;
        for (int at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
            int end = at + letters.length();
            if (!(latin(letters, 0) && latin(folded, at - 1)) && !(whole && latin(folded, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean latin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }
}
