package vn.minhbach.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Committee;
import vn.minhbach.decision.Decision;
import vn.minhbach.payout.Payout;
import vn.minhbach.publiclist.PublicList;
import vn.minhbach.publiclist.objection.ObjectionSteps;
import vn.minhbach.verification.Verification;

/**
 * A test of the wiring of models: the real engine on the real database, and mocks in the place of
 * the stage beans that models call. One annotation for all such tests, so that they share one
 * office.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest
@Import({EngineHand.class, Traps.class})
@MockitoBean(name = "verification", types = Verification.class)
@MockitoBean(name = "committee", types = Committee.class)
@MockitoBean(name = "publiclist", types = PublicList.class)
@MockitoBean(name = "objection", types = ObjectionSteps.class)
@MockitoBean(name = "decision", types = Decision.class)
@MockitoBean(name = "payout", types = Payout.class)
public @interface ProcessTest {}
