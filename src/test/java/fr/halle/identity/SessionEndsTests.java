package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

class SessionEndsTests {

    private static final Instant EIGHT_O_CLOCK = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aRolesSessionEndsAfterEightHoursHoweverBusyItIs() throws Exception {
        assertThat(isOpen(true, Duration.ofHours(8).minusSeconds(1))).isTrue();
        assertThat(isOpen(true, Duration.ofHours(8))).isFalse();
    }

    @Test
    void aShoppersSessionDoesNot() throws Exception {
        assertThat(isOpen(false, Duration.ofDays(20))).isTrue();
    }

    private static boolean isOpen(boolean roleHeld, Duration later) throws Exception {
        var request = new MockHttpServletRequest("GET", "/my/orders");
        SecondFactorProof.note(request, roleHeld, EIGHT_O_CLOCK);
        var clock = Clock.fixed(EIGHT_O_CLOCK.plus(later), ZoneOffset.UTC);
        new SessionEnds(clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request.getSession(false) != null;
    }
}
