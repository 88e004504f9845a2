package dev.todoke.certificate.web;

import dev.todoke.certificate.CertificateSettings;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenPath;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The entry of certificates in the registry room's menu (証明書のメニュー), and what is open to everybody.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificateMenu {

    private static final int AFTER_ACCOUNTS = 905;

    @Bean
    @Profile("registry")
    NavigationItem certificatesEntry() {
        return new NavigationItem(
                Face.REGISTRY, AFTER_ACCOUNTS, CertificatePage.LIST, "certificate.menu", "MANAGE_CERTIFICATES");
    }

    /// Fetched by a server in front that ends TLS itself; both files are public by their nature.
    @Bean
    @Profile("portal")
    OpenPath authorityFiles() {
        return new OpenPath(Face.PORTAL, AuthorityFilesController.HERE + "/*");
    }
}
