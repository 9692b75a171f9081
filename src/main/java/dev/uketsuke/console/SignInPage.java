package dev.uketsuke.console;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where agents sign in: with the local password, or by links to the company's accounts. */
@Controller
class SignInPage {
    private final LocalSignIn local;
    private final Optional<CompanySignIn> company;
    private final Optional<ClientRegistrationRepository> registrations;

    SignInPage(
            LocalSignIn local, Optional<CompanySignIn> company, Optional<ClientRegistrationRepository> registrations) {
        this.local = local;
        this.company = company;
        this.registrations = registrations;
    }

    /** @param out given after signing out */
    @GetMapping(Access.SIGN_IN)
    String signIn(@RequestParam(required = false) @Nullable String out, Model model) {
        model.addAttribute("ways", company.map(CompanySignIn::ways).orElse(List.of()));
        model.addAttribute("oneTime", local.oneTime());
        if (out != null && company.isPresent() && registrations.isPresent()) {
            model.addAttribute("waysOut", company.get().waysOut(registrations.get()));
        }
        return "console/sign-in";
    }
}
