package fr.halle.pictures.fetching;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** How the client connects: directly, to few at a time, with nothing that it remembers. */
final class Connections {

    private static final int AT_ONCE = 6;
    private static final int OF_ONE_HOST = 2;
    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final Timeout TO_ANSWER = Timeout.ofSeconds(10);
    private static final Timeout FOR_A_TURN = Timeout.ofSeconds(60);

    private Connections() {}

    static CloseableHttpClient client(Limits limits) {
        var small = Http1Config.custom().setMaxHeaderCount(100).setMaxLineLength(8_000).build();
        var patient =
                ConnectionConfig.custom()
                        .setConnectTimeout(TO_CONNECT)
                        .setSocketTimeout(TO_ANSWER)
                        .build();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(limits.network()))
                        .setDefaultConnectionConfig(patient)
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(small)
                                        .build())
                        .setMaxConnPerRoute(OF_ONE_HOST)
                        .setMaxConnTotal(AT_ONCE)
                        .build();
        var request =
                RequestConfig.custom()
                        .setResponseTimeout(TO_ANSWER)
                        .setConnectionRequestTimeout(FOR_A_TURN)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(request)
                .setUserAgent("Halle/1 (photographs of a merchant's own file)")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }
}
