package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a note the password stands alone, below the name of its account. */
class AccountLinesTest {
    private final SecretGuard guard = new SecretGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "メモ：\nadmin\nSora-Iro-12",
                "ログイン\nkanri\nSora-Iro-12",
                "ユーザー名: ope01\r\nSora-Iro-12\r\n",
                "ID：tencho@mise.example\nＳｏｒａ－Ｉｒｏ－１２",
                "My note says:\nroot\n  Sora-Iro-12\n\nno idea which box",
                "the card in the drawer says\nsvc-backup\nSora-Iro-12",
                "login: ops\n\nSora-Iro-12",
            })
    void a_password_below_its_account_is_hidden(String text) {
        assertThat(guard.mask(text).text())
                .contains("[PASSWORD_1]")
                .doesNotContain("Iro")
                .doesNotContain("Ｉｒｏ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin\nREQ-2026-004417",
                "root\n/opt/microsoft/mdatp",
                "ユーザー名: ope01\n端末名: KYT-LT-0093",
                "login: ops\nLdn-Ws04",
                "r.mora@firm.example\n+44 20 7946 0812",
                "Regards,\nadmin\nIT-Ops2",
            })
    void what_else_stands_below_an_account_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }
}
