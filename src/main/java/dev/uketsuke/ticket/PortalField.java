package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import java.util.List;

/** The article's form: its fields ① to ⑪ by name, and the order of what stands in them. */
enum PortalField {
    TITLE(1, "タイトル", "Title"),
    DESCRIPTION(2, "説明", "Description"),
    PRODUCT(3, "製品", "Product"),
    SEVERITY(4, "重大度", "Severity"),
    PHONE(5, "電話番号", "Phone number"),
    MAIL(6, "承認済み連絡先", "Approved contacts"),
    RECORDING(7, "通話の記録への同意", "Consent to call recording"),
    METHOD(8, "希望する連絡方法", "Preferred contact method"),
    FILES(9, "添付ファイル", "Attachments"),
    REGION(10, "タイムゾーンと言語", "Time zone and language"),
    ACCESSIBILITY(11, "ユーザー補助", "Accessibility");

    /** Questions of other names follow these, in the order in which they are asked. */
    private static final List<String> ORDER = List.of(
            "request-type",
            "title",
            "issue",
            "error-messages",
            "background",
            "reproduction",
            "started-at",
            "frequency",
            "recent-changes",
            "affected-count",
            "extent",
            "os",
            "device",
            "product",
            "product-version",
            "tried-actions",
            "workaround",
            "business-impact",
            "related-requests");

    private final int number;
    private final Wording title;

    PortalField(int number, String ja, String en) {
        this.number = number;
        this.title = new Wording(ja, en);
    }

    /** The field of a number from 1 to 11. */
    static PortalField of(int number) {
        return values()[number - 1];
    }

    Wording title() {
        return title;
    }

    /** 1 for ① to 11 for ⑪. */
    int number() {
        return number;
    }

    static int rank(Slot slot) {
        var at = ORDER.indexOf(slot.name());
        return at < 0 ? ORDER.size() : at;
    }
}
