package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.organisations.Organisations;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.time.Clock;

/**
 * Works out once per request for whom the person acts: a revoked mandate ends with the next
 * request.
 */
@Component
class WhoActs implements Standing, HandlerMethodArgumentResolver {

    private final Organisations organisations;
    private final Shops shops;
    private final Clock clock;

    WhoActs(Organisations organisations, Shops shops, Clock clock) {
        this.organisations = organisations;
        this.shops = shops;
        this.clock = clock;
    }

    @Override
    public Who who() {
        return Who.MERCHANT;
    }

    @Override
    public boolean isHeldBy(PersonId person) {
        return !acting(person).shops().isEmpty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ActingFor.class;
    }

    @Override
    public ActingFor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return acting(person.id());
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    private ActingFor acting(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var key = ActingFor.class.getName();
        if (request != null
                && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                        instanceof ActingFor known
                && known.person().equals(person)) {
            return known;
        }
        var acting =
                new ActingFor(
                        person, shops.runBy(organisations.actedForBy(person, clock.instant())));
        if (request != null) request.setAttribute(key, acting, RequestAttributes.SCOPE_REQUEST);
        return acting;
    }
}
