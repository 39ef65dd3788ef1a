package vn.minhbach;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.login.OfficerInForce;
import vn.minhbach.access.login.OwnPage;
import vn.minhbach.access.login.OwnPasswordFirst;

/**
 * Who gets to which address, in four chains: what anybody may read, Camunda's webapps, the API, our
 * pages. What is not named is refused or needs a login; who may do what inside is decided by the
 * stages, whatever address was used.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  private static final String OWN_PAGES =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'self'";

  private final Officers officers;
  private final Doors doors;

  SecurityRules(Officers officers, Doors doors) {
    this.officers = officers;
    this.doors = doors;
  }

  /**
   * What citizens read: posted lists, and the log's tiles and heads, to which witnesses bring what
   * they signed. Only reading, no session, no cookie; a search is sent as a form, so that the name
   * stands in no address, and needs no token because it changes nothing.
   */
  @Bean
  @Order(1)
  SecurityFilterChain openToAll(HttpSecurity http) throws Exception {
    http.securityMatcher(at("/public/**", "/assets/**", "/log/**"))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(GET)
                    .permitAll()
                    .requestMatchers(HEAD)
                    .permitAll()
                    .requestMatchers(
                        sentTo(
                            "/public/lists/search",
                            "/public/lists/*/line",
                            "/public/objections",
                            "/log/cosignature"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .exceptionHandling(e -> e.authenticationEntryPoint(doors).accessDeniedHandler(doors))
        .headers(headers -> headers.cacheControl(cache -> cache.disable()));
    return headers(http, OWN_PAGES).build();
  }

  /**
   * Tasklist for officers, Admin and Cockpit for administrators. Camunda's own path filter fails
   * open, so everything is decided here first. The set-up of a first administrator is open to
   * everybody while the engine finds none (CVE-2026-77226); logins and passwords have one door,
   * which is ours; models come with a release. Camunda protects its API against forged requests by
   * a token of its own.
   */
  @Bean
  @Order(2)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    http.securityMatcher(at("/camunda", "/camunda/**"))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(at("/camunda/api/admin/setup/**"))
                    .denyAll()
                    .requestMatchers(
                        at(
                            "/camunda/api/admin/auth/user/*/login/**",
                            "/camunda/api/engine/engine/*/identity/verify"))
                    .denyAll()
                    .requestMatchers(
                        at(
                            "/camunda/api/engine/engine/*/deployment/create",
                            "/camunda/api/engine/engine/*/external-task/**"))
                    .denyAll()
                    .requestMatchers(at("/camunda/api/admin/auth/**"))
                    .authenticated()
                    .requestMatchers(at("/camunda/api/admin/**", "/camunda/api/cockpit/**"))
                    .access(holding(Role.administrator))
                    .requestMatchers(at("/camunda/app/admin/**", "/camunda/app/cockpit/**"))
                    .access(holding(Role.administrator))
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> CsrfByHeaderOrForm.in(csrf).ignoringRequestMatchers(at("/camunda/**")))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(sentTo("/camunda/api/admin/auth/user/*/logout"))
                    .logoutSuccessHandler(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .requestCache(cache -> cache.requestCache(wholePages()))
        .exceptionHandling(
            e -> e.authenticationEntryPoint(doors.loginOrJson()).accessDeniedHandler(doors));
    return headers(inForce(http), null).build();
  }

  /** Sessions of people with a CSRF token, or HTTP Basic of machines without a session. */
  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    http.securityMatcher(at("/api/**", "/api-docs", "/api-docs/**", "/api-docs.yaml"))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(at("/api/access/officers/**"))
                    .access(holding(Role.administrator))
                    .anyRequest()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(doors))
        .csrf(
            csrf ->
                CsrfByHeaderOrForm.in(csrf).requireCsrfProtectionMatcher(Callers::needsCsrfToken))
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(e -> e.authenticationEntryPoint(doors).accessDeniedHandler(doors));
    return headers(inForce(http), OWN_PAGES).build();
  }

  /**
   * Our own pages. A new session begins with each login, so that nothing of an earlier officer's is
   * left in it.
   */
  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(at("/login", "/error"))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(login -> login.loginPage("/login").failureHandler(doors).defaultSuccessUrl("/"))
        .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
        .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
        .csrf(CsrfByHeaderOrForm::in)
        .requestCache(cache -> cache.requestCache(wholePages()))
        .exceptionHandling(
            e -> e.authenticationEntryPoint(doors.loginOrJson()).accessDeniedHandler(doors));
    return headers(inForce(http), OWN_PAGES).build();
  }

  private HttpSecurity inForce(HttpSecurity http) {
    return http.addFilterBefore(new OfficerInForce(officers), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new OwnPasswordFirst(officers), AuthorizationFilter.class)
        .addFilterBefore(new OwnPage(), AuthorizationFilter.class);
  }

  private static HttpSecurity headers(HttpSecurity http, String contentSecurityPolicy)
      throws Exception {
    return http.headers(
        headers -> {
          headers.frameOptions(FrameOptionsConfig::sameOrigin);
          headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
          if (contentSecurityPolicy != null) {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy));
          }
        });
  }

  /** A login leads back to a page, never to a part of one that a script had asked for. */
  private static RequestCache wholePages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request ->
            request.getMethod().equals(GET.name())
                && Callers.askForPage(request)
                && !Callers.isHtmx(request));
    return cache;
  }

  /** Reads the officer anew: a role that was taken away ends with the request in which it was. */
  private AuthorizationManager<RequestAuthorizationContext> holding(Role role) {
    return (login, at) ->
        new AuthorizationDecision(
            officers.find(login.get().getName()).filter(o -> o.roles().contains(role)).isPresent());
  }

  private static RequestMatcher at(String... patterns) {
    return any(PathPatternRequestMatcher.withDefaults()::matcher, patterns);
  }

  private static RequestMatcher sentTo(String... patterns) {
    return any(path -> PathPatternRequestMatcher.withDefaults().matcher(POST, path), patterns);
  }

  private static RequestMatcher any(Function<String, RequestMatcher> matcher, String... patterns) {
    return new OrRequestMatcher(Arrays.stream(patterns).map(matcher).toList());
  }
}
