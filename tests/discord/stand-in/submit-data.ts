import type { FormJson } from "./interactions.ts";

/**
 * A filled-in form, as Discord's JSON. Fields nobody typed in keep what stood in them.
 *
 * @throws Error where Discord's clients would not let a person send it.
 */
export function submitData({ custom_id, components }: FormJson, typed: Readonly<Record<string, string>>): object {
	return {
		custom_id,
		components: components.map(({ type, id = 0, component }, index) => {
			if (component === undefined) return { type, id: id || index + 1 };
			const { custom_id: name = "", required = true, max_length = 4000 } = component;
			const value = typed[name] ?? component.value ?? "";
			if (required && value === "") throw new Error(`${name} is required`);
			if (value.length > max_length) throw new Error(`${name} is too long`);
			return {
				type,
				id: id || index + 1,
				component: { type: component.type, id: 20 + index, custom_id: name, value },
			};
		}),
	};
}

/** What a click on a button carries, or on a menu with the value chosen. */
export function pressData(customId: string, value: string | undefined) {
	const isMenu = value !== undefined;
	return { custom_id: customId, component_type: isMenu ? 3 : 2, id: 1, ...(isMenu ? { values: [value] } : {}) };
}
