/// Who is asking, and the one decision who may see and do what.
///
/// Words: a *caller* is whoever sent the request; a *role* is what they are; a *right* is what they want to do;
/// a *guarded* thing is what they want to do it to. [Policy] decides, everything else asks.
/// The only room that knows Keycloak, cookies and passwords.
@org.jspecify.annotations.NullMarked
package kakehashi.access;
