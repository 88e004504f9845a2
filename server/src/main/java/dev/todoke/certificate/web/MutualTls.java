package dev.todoke.certificate.web;

import dev.todoke.certificate.CertificateSettings;
import dev.todoke.certificate.ClientAuth;
import dev.todoke.certificate.desk.CertificateAuthority;
import dev.todoke.certificate.desk.CertificateDesk;
import dev.todoke.web.ConnectionCheck;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Mutual TLS at our own port (相互TLS): the handshake takes certificates of our own authority and no others.
///
/// The handshake never insists on one, since the other faces and the help pages share the port; [CertificateCheck]
/// does, at every request, in words.
@Configuration(proxyBeanMethods = false)
@Profile("portal")
@ConditionalOnExpression("!'${todoke.certificates.client-auth:off}'.equalsIgnoreCase('off')")
class MutualTls {

    @Bean
    ConnectionCheck certificateCheck(CertificateDesk desk, CertificateSettings settings) {
        return new CertificateCheck(desk, settings);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownAuthorityOnly(
            CertificateAuthority authority, CertificateSettings settings) {
        return factory -> factory.addConnectorCustomizers(connector -> trust(connector, authority, settings));
    }

    private static void trust(Connector connector, CertificateAuthority authority, CertificateSettings settings) {
        var hosts = connector.findSslHostConfigs();
        if (hosts.length == 0) {
            throw new NoTlsHere(settings.clientAuth());
        }
        for (SSLHostConfig host : hosts) {
            host.setTrustStore(trusted(authority));
            host.setCertificateVerification("optional");
        }
    }

    private static KeyStore trusted(CertificateAuthority authority) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("todoke", authority.certificate());
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java keeps certificates in PKCS#12", e);
        }
    }

    /// Certificates are asked for where no TLS is spoken.
    static final class NoTlsHere extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        NoTlsHere(ClientAuth wanted) {
            super("todoke.certificates.client-auth is " + wanted
                    + ", but this server ends no TLS: set server.ssl.*, or let the server in front check certificates");
        }
    }
}
