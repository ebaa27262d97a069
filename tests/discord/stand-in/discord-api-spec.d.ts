/** The package brings its zod schemas as plain JavaScript. */
declare module "discord-api-spec/zod" {
	type Schema = {
		safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: unknown } };
	};
	export const ApplicationFormPartialSchema: Schema;
	export const ApplicationCommandUpdateRequestSchema: Schema;
	export const CreateMessageInteractionCallbackRequestSchema: Schema;
	export const UpdateMessageInteractionCallbackRequestSchema: Schema;
	export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
	export const ModalInteractionCallbackRequestSchema: Schema;
	export const IncomingWebhookRequestPartialSchema: Schema;
	export const IncomingWebhookUpdateRequestPartialSchema: Schema;
	export const MessageCreateRequestSchema: Schema;
	export const CreatePrivateChannelRequestSchema: Schema;
}
