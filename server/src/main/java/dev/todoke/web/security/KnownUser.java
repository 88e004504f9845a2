package dev.todoke.web.security;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A user whose password and second factor were right (確認済みの利用者), as Spring Security sees it.
final class KnownUser extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn who;

    KnownUser(SignedIn who) {
        super(authorities(who));
        this.who = who;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(SignedIn who) {
        Set<Permission> held = new TreeSet<>();
        who.roles().forEach(role -> held.addAll(role.permissions()));
        return held.stream()
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }
}
