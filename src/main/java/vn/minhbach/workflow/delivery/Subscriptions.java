package vn.minhbach.workflow.delivery;

import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/**
 * Forgets the message that a case has waited for without looking for jobs that would tell it: the
 * engine makes such jobs for messages sent through its own API to be delivered later, and the house
 * sends none that way.
 */
final class Subscriptions extends EventSubscriptionManager {

  @Override
  public void deleteEventSubscription(EventSubscriptionEntity subscription) {
    if (subscription.isSubscriptionForEventType(EventType.MESSAGE)) {
      getDbEntityManager().delete(subscription);
    } else {
      super.deleteEventSubscription(subscription);
    }
  }
}
