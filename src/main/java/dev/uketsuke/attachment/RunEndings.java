package dev.uketsuke.attachment;

import java.util.Set;

/** Endings that a desktop runs, installs, mounts or imports on a double click, whatever the content. */
final class RunEndings {
    static final Set<String> ALL = Set.of("""
            exe dll com scr pif msi msp msc bat cmd ps1 psm1 psd1 ps1xml psc1 vb vbs vbe ws wsf wsc wsh js jse mjs
            hta cpl lnk url scf inf ins isp job jar jnlp chm hlp sct shb shs reg rdp gadget diagcab diagpkg
            application appref-ms settingcontent-ms library-ms search-ms searchconnector-ms theme themepack
            app appx appxbundle msix msixbundle appinstaller xbap vsix xpi crx ade adp mde
            docm dotm xlsm xltm xlam xlsb xll wll pptm potm ppam ppsm sldm slk iqy
            sh bash zsh csh ksh command run py pyc pyw pyz pyzw rb pl ahk desktop workflow scpt applescript
            iso img vhd vhdx vmdk udf dmg pkg deb rpm apk mht mhtml svgz
            """.strip().split("\\s+"));

    private RunEndings() {}
}
