package fr.halle.shops.doors;

import fr.halle.shops.ActingFor;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Objects;

/** Gives a handler the shops for which the person may pass the door that the handler asks for. */
@Component
class WhoActs implements HandlerMethodArgumentResolver {

    private final HeldDoors doors;

    WhoActs(HeldDoors doors) {
        this.doors = doors;
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
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return doors.acting(person.id(), door(parameter));
    }

    private static Who door(MethodParameter parameter) {
        var method = Objects.requireNonNull(parameter.getMethod());
        var door = Who.askedBy(method, parameter.getContainingClass());
        if (door == null || !ShopDoors.ALL.contains(door)) {
            throw new IllegalStateException(method + " acts for shops and asks for no shop’s door");
        }
        return door;
    }
}
