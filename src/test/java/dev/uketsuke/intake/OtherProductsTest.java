package dev.uketsuke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherProductsTest {
    private static final OtherProducts OTHERS =
            new PackLoader().load(Path.of("dialogs")).policy().others();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Intune の構成プロファイルが配布されません | Microsoft Intune",
                "Azure AD の条件付きアクセスが効きません | Microsoft Entra ID",
                "Microsoft Defender for Cloud のスコアが変わりません | Microsoft Defender for Cloud",
                "Defender for O365 でメールが止まります | Microsoft Defender for Office 365",
                "Defender for Cloud Apps と Azure の連携が切れます | Microsoft Defender for Cloud Apps",
                "Sentinel does not ingest our logs | Microsoft Sentinel",
            })
    void one_that_is_named_alone_is_meant(String text, String product) {
        assertThat(OTHERS.meant(text)).contains(product);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intune で配布した Defender のポリシーが反映されません",
                "Azure AD 参加の端末で Defender が起動しません",
                "Exchange Server で Defender の CPU 使用率が高いです",
                "Since we moved to Intune, Defender does not start on 30 laptops",
                "Defender is off on all Entra joined devices"
            })
    void one_that_stands_beside_the_covered_one_is_not(String text) {
        assertThat(OTHERS.meant(text)).isEmpty();
    }
}
