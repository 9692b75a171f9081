package dev.uketsuke.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do in the console, each role including those before it. */
enum Role {
    /** Sees and works requests. */
    AGENT,
    /** Also declares and ends outages, which every requester sees, takes secrets out of what is stored, sees reports. */
    LEAD,
    /** Also gives out and erases what is stored of a person. */
    ADMIN;

    /** The role of that name, however it is capitalised: {@code Agent}, {@code Lead}, {@code Admin}. */
    static Optional<Role> of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String authority() {
        return "ROLE_" + name();
    }

    /** Its own authority and those of the roles that it includes. */
    List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
