package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.privacy.Masked;
import dev.uketsuke.privacy.SecretGuard;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeXmlTest {
    private static final String CARD = "4111111111111111";

    @Test
    void numbers_that_stand_side_by_side_in_a_table_are_no_card_s_number() {
        var digits = List.of(CARD.split(""));

        assertThat(read("<row><c><v>" + String.join("</v></c><c><v>", digits) + "</v></c></row>")
                        .clean())
                .isTrue();
        assertThat(read("<c:pt><c:v>" + String.join("</c:v></c:pt><c:pt><c:v>", digits) + "</c:v></c:pt>")
                        .clean())
                .isTrue();
        assertThat(read("<row><c><v>" + CARD + "</v></c></row>").clean()).isFalse();
    }

    @Test
    void a_password_beside_its_label_in_a_table_is_read() {
        assertThat(read("<row><c><is><t>パスワード:</t></is></c><c><is><t>Fuji-3776m</t></is></c></row>")
                        .clean())
                .isFalse();
    }

    private static Masked read(String xml) {
        return new SecretGuard().mask(OfficeXml.text(xml));
    }
}
